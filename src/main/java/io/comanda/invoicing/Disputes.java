package io.comanda.invoicing;

import io.comanda.invoicing.domain.Invoices;
import io.comanda.platform.company.Company;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices a customer objects to: they stay open, but are not demanded. */
@Service
@Transactional
public class Disputes {

    private final Invoicing invoicing;
    private final Invoices invoices;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Company company;
    private final Clock clock;

    Disputes(
            Invoicing invoicing,
            Invoices invoices,
            Timeline timeline,
            ApplicationEventPublisher events,
            Company company,
            Clock clock) {
        this.invoicing = invoicing;
        this.invoices = invoices;
        this.timeline = timeline;
        this.events = events;
        this.company = company;
        this.clock = clock;
    }

    public InvoiceView open(String invoiceNumber, String reason) {
        var invoice = invoicing.invoice(invoiceNumber);
        invoices.dispute(invoice.id(), LocalDate.ofInstant(clock.instant(), company.timeZone()), reason);
        record(invoice, "invoicing.InvoiceDisputed", Map.of("invoiceNumber", invoiceNumber, "reason", reason));
        events.publishEvent(new InvoiceDisputed(invoiceNumber));
        return invoicing.invoice(invoiceNumber);
    }

    public InvoiceView settle(String invoiceNumber) {
        var invoice = invoicing.invoice(invoiceNumber);
        if (invoice.disputeReason() != null) {
            invoices.dispute(invoice.id(), null, null);
            record(invoice, "invoicing.DisputeSettled", Map.of("invoiceNumber", invoiceNumber));
        }
        return invoicing.invoice(invoiceNumber);
    }

    private void record(InvoiceView invoice, String kind, Map<String, String> facts) {
        timeline.record(Entry.order(invoice.orderNumber(), kind, facts));
    }
}
