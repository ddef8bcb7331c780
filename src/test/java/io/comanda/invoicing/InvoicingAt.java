package io.comanda.invoicing;

import io.comanda.invoicing.domain.InvoiceLines;
import io.comanda.invoicing.domain.InvoicePaper;
import io.comanda.invoicing.domain.Invoices;
import io.comanda.invoicing.electronic.ElectronicInvoices;
import io.comanda.platform.company.Company;
import io.comanda.platform.numbering.Numbering;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** The application's own invoicing, at another time. */
record InvoicingAt(
        Invoices invoices,
        InvoiceLines lines,
        InvoicePaper paper,
        ElectronicInvoices electronic,
        Receivables receivables,
        Numbering numbering,
        InvoiceMail mail,
        Timeline timeline,
        ApplicationEventPublisher events,
        Company company) {

    /** Its methods want a transaction around them. */
    Invoicing at(Clock clock) {
        return new Invoicing(
                invoices, lines, paper, electronic, receivables, numbering, mail, timeline, events, company, clock);
    }
}
