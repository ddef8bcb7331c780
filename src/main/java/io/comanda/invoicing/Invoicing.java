package io.comanda.invoicing;

import io.comanda.invoicing.domain.InvoiceLines;
import io.comanda.invoicing.domain.InvoicePaper;
import io.comanda.invoicing.domain.Invoices;
import io.comanda.invoicing.electronic.ElectronicInvoices;
import io.comanda.kernel.VatBreakdown;
import io.comanda.platform.company.Company;
import io.comanda.platform.numbering.Numbering;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes invoices and finds them again. */
@Service
@Transactional
public class Invoicing {

    private final Invoices invoices;
    private final InvoiceLines lines;
    private final InvoicePaper paper;
    private final ElectronicInvoices electronic;
    private final Receivables receivables;
    private final Numbering numbering;
    private final InvoiceMail mail;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Company company;
    private final Clock clock;

    Invoicing(
            Invoices invoices,
            InvoiceLines lines,
            InvoicePaper paper,
            ElectronicInvoices electronic,
            Receivables receivables,
            Numbering numbering,
            InvoiceMail mail,
            Timeline timeline,
            ApplicationEventPublisher events,
            Company company,
            Clock clock) {
        this.invoices = invoices;
        this.lines = lines;
        this.paper = paper;
        this.electronic = electronic;
        this.receivables = receivables;
        this.numbering = numbering;
        this.mail = mail;
        this.timeline = timeline;
        this.events = events;
        this.company = company;
        this.clock = clock;
    }

    /**
     * Writes an invoice. Its number is drawn when this transaction commits, and with it come the document and the mail to
     * the customer.
     *
     * @return by what to ask for its number afterwards
     */
    public long issue(InvoiceDraft draft) {
        var day = today();
        var totals = totals(draft);
        var id = invoices.add(draft, totals, day);
        numbering.assignAtCommit(
                InvoiceSeries.KIND + "-" + day.getYear(), number -> post(id, number, draft, totals, day));
        return id;
    }

    /** Numbers of invoices, once their transaction has ended. */
    @Transactional(readOnly = true)
    public List<String> numbers(Collection<Long> ids) {
        return invoices.numbers(ids);
    }

    /** Of one order, oldest first. */
    @Transactional(readOnly = true)
    public List<InvoiceView> ofOrder(String orderNumber) {
        return invoices.ofOrder(orderNumber);
    }

    /** Goes on as soon as the invoices of this transaction are numbered, which is at its end. */
    public void whenNumbered(Runnable work) {
        numbering.whenAssigned(work);
    }

    /** Its lines, with what was credited of them. */
    @Transactional(readOnly = true)
    public List<InvoiceLine> lines(String number) {
        return lines.of(invoice(number).id());
    }

    @Transactional(readOnly = true)
    public InvoiceView invoice(String number) {
        return invoices.find(number).orElseThrow(() -> new InvoiceUnknown(number));
    }

    /** Newest first; those of one agent's customers only when a code is given. */
    @Transactional(readOnly = true)
    public List<InvoiceView> list(InvoiceSearch search, @Nullable String agentCode, long before, int limit) {
        return invoices.list(search, agentCode, today(), before, limit);
    }

    /** What is open by currency; of one customer or of one agent's customers only when a code is given. */
    @Transactional(readOnly = true)
    public List<OpenItems> openItems(@Nullable String customerNumber, @Nullable String agentCode) {
        return invoices.openItems(customerNumber, agentCode, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }

    private void post(long id, String number, InvoiceDraft draft, VatBreakdown totals, LocalDate day) {
        var document = paper.register(number, draft, totals, day);
        invoices.number(id, number, document);
        electronic.announce(number, document, draft.paidBefore().min(totals.gross()));
        draft.orders()
                .forEach(order -> timeline.record(Entry.order(
                        order,
                        "invoicing.InvoiceIssued",
                        Map.of("invoiceNumber", number, "total", totals.gross().toString()))));
        mail.posted(number, draft, totals.gross(), day.plusDays(draft.termDays()), document);
        events.publishEvent(InvoiceIssued.of(InvoiceView.posted(id, number, document, draft, totals, day), draft));
        if (draft.paidBefore().compareTo(totals.gross()) >= 0) {
            receivables.announcePaid(invoice(number));
        } else if (draft.paidBefore().isPositive()) {
            receivables.announcePartlyPaid(number);
        }
    }

    private static VatBreakdown totals(InvoiceDraft draft) {
        var charges = draft.lines().stream()
                .map(line -> new VatBreakdown.Line(line.net(), line.vatRate()))
                .toList();
        return VatBreakdown.of(draft.currency(), charges);
    }
}
