package io.comanda.invoicing;

import io.comanda.invoicing.domain.Correction;
import io.comanda.invoicing.domain.Corrections;
import io.comanda.invoicing.domain.CreditBook;
import io.comanda.invoicing.domain.CreditPaper;
import io.comanda.invoicing.domain.Invoices;
import io.comanda.invoicing.electronic.ElectronicInvoices;
import io.comanda.kernel.Money;
import io.comanda.platform.company.Company;
import io.comanda.platform.numbering.Numbering;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credit notes: the only way an invoice is ever corrected. Of no line is more credited than was invoiced. */
@Service
@Transactional
public class CreditNotes {

    private final Invoices invoices;
    private final Corrections corrections;
    private final CreditBook book;
    private final CreditPaper paper;
    private final CreditMail mail;
    private final ElectronicInvoices electronic;
    private final Receivables receivables;
    private final Numbering numbering;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Company company;
    private final Clock clock;

    CreditNotes(
            Invoices invoices,
            Corrections corrections,
            CreditBook book,
            CreditPaper paper,
            CreditMail mail,
            ElectronicInvoices electronic,
            Receivables receivables,
            Numbering numbering,
            Timeline timeline,
            ApplicationEventPublisher events,
            Company company,
            Clock clock) {
        this.invoices = invoices;
        this.corrections = corrections;
        this.book = book;
        this.paper = paper;
        this.mail = mail;
        this.electronic = electronic;
        this.receivables = receivables;
        this.numbering = numbering;
        this.timeline = timeline;
        this.events = events;
        this.company = company;
        this.clock = clock;
    }

    /** What a credit note would say, without writing one. */
    @Transactional(readOnly = true)
    public CreditPreview preview(String invoiceNumber, CreditRequest request) {
        return corrections.of(invoice(invoiceNumber), request).preview();
    }

    /**
     * Writes a credit note. What is open of the invoice goes down; what was paid beyond that is paid back after this
     * transaction, or stays on the customer's account. The row of the series is held until the transaction ends, so let
     * this be the last thing in it.
     */
    public CreditNoteView issue(String invoiceNumber, CreditRequest request) {
        invoices.lock(invoice(invoiceNumber).id());
        var correction = corrections.of(invoice(invoiceNumber), request);
        var day = LocalDate.ofInstant(clock.instant(), company.timeZone());
        var id = book.add(correction, request, day);
        var number = numbering.next(CreditNoteSeries.KIND + "-" + day.getYear());
        var document = paper.register(number, correction, request, day);
        book.number(id, number, document);
        electronic.announce(
                number, document, Money.zero(correction.vat().gross().currency()));
        settle(correction, number, request.surplusUse(), day);
        var note = creditNote(number);
        tell(note);
        return note;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<CreditNoteView> ofInvoice(String invoiceNumber) {
        return book.ofInvoice(invoiceNumber);
    }

    /** Net that it credits, by line of the invoice. */
    @Transactional(readOnly = true)
    public Map<Integer, Money> creditedByLine(CreditNoteView note) {
        return book.creditedByLine(note);
    }

    @Transactional(readOnly = true)
    public CreditNoteView creditNote(String number) {
        return book.find(number).orElseThrow(() -> new CreditNoteUnknown(number));
    }

    private void settle(Correction correction, String number, SurplusUse use, LocalDate day) {
        var invoice = correction.invoice();
        invoices.credit(invoice, correction.vat().gross(), correction.surplus(), day, number);
        receivables.release(invoice, correction.lowersOpen(), number);
        if (use == SurplusUse.ACCOUNT && correction.surplus().isPositive()) {
            receivables.receiveOnAccount(invoice.customerNumber(), correction.surplus(), day, number);
        }
        if (invoice.open().isPositive() && correction.lowersOpen().equals(invoice.open())) {
            receivables.announcePaid(invoice);
        }
    }

    private void tell(CreditNoteView note) {
        timeline.record(Entry.order(
                note.orderNumber(),
                "invoicing.CreditNoteIssued",
                Map.of(
                        "creditNoteNumber", note.number(),
                        "invoiceNumber", note.invoiceNumber(),
                        "total", note.gross().toString())));
        mail.send(note);
        events.publishEvent(new CreditNoteIssued(note.number(), note.invoiceNumber()));
    }

    private InvoiceView invoice(String number) {
        return invoices.find(number).orElseThrow(() -> new InvoiceUnknown(number));
    }
}
