package io.comanda.commission;

import io.comanda.commission.domain.AccrualBook;
import io.comanda.commission.domain.Accruals;
import io.comanda.commission.domain.CommissionLedger;
import io.comanda.commission.domain.Reversal;
import io.comanda.commission.domain.Validation;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.InvoiceIssued;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.platform.company.Company;
import io.comanda.platform.database.TransactionMemory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What invoices, credit notes and customers' money bring agents. */
@Service
@Transactional
public class Earnings {

    private final CommissionLedger ledger;
    private final AccrualBook book;
    private final Accruals accruals;
    private final Commissions commissions;
    private final Invoicing invoicing;
    private final CreditNotes creditNotes;
    private final Receivables receivables;
    private final Company company;
    private final Clock clock;
    private final TransactionMemory<Set<String>> heardOf = new TransactionMemory<>(HashSet::new);

    Earnings(
            CommissionLedger ledger,
            AccrualBook book,
            Accruals accruals,
            Commissions commissions,
            Invoicing invoicing,
            CreditNotes creditNotes,
            Receivables receivables,
            Company company,
            Clock clock) {
        this.ledger = ledger;
        this.book = book;
        this.accruals = accruals;
        this.commissions = commissions;
        this.invoicing = invoicing;
        this.creditNotes = creditNotes;
        this.receivables = receivables;
        this.company = company;
        this.clock = clock;
    }

    /**
     * What the agent earns on the invoices of an order, as soon as they have their numbers; those that were issued in this
     * transaction were heard of already.
     */
    public void accrue(String orderNumber) {
        invoicing.whenNumbered(() -> {
            if (!heardOf.get().contains(orderNumber)) {
                invoicing.ofOrder(orderNumber).forEach(this::accrue);
            }
        });
    }

    /** What the agent earns on an invoice that was just issued; nothing where nobody earns. */
    public void accrueInvoice(InvoiceIssued issued) {
        heardOf.get().add(issued.orderNumber());
        var agent = issued.agentCode();
        if (agent != null) {
            accruals.accrue(agent, issued.invoice(), issued.lines(), policy());
        }
    }

    /** An invoice was credited: what the agent earned on that is taken back, from the next settlement if need be. */
    public void reverse(String creditNoteNumber) {
        var note = creditNotes.creditNote(creditNoteNumber);
        reverse(note, invoicing.invoice(note.invoiceNumber()));
        validate(note.invoiceNumber());
    }

    /** What an agent would earn on an invoice by the rules as they stand. */
    @Transactional(readOnly = true)
    public CommissionPreview preview(String agentCode, String invoiceNumber) {
        var invoice = invoicing.invoice(invoiceNumber);
        var lines =
                accruals.reckon(commissions.agent(agentCode).code(), invoice, invoicing.lines(invoiceNumber), policy());
        return CommissionPreview.of(invoiceNumber, invoice.gross().currency(), lines);
    }

    /** Where the figure of an invoice or credit note comes from. */
    @Transactional(readOnly = true)
    public CommissionStory story(CommissionFact fact) {
        return new CommissionStory(
                fact,
                invoicing.invoice(fact.invoiceNumber()).gross(),
                book.lines(fact.documentNumber()),
                commissions.steps(fact.documentNumber()));
    }

    /** Money came for an invoice, or was taken off it again. */
    public void validate(String invoiceNumber) {
        var all = ledger.earned(invoiceNumber);
        if (!all.isEmpty()) {
            var validity = commissions.policy().value().validity();
            var validation =
                    Validation.of(invoicing.invoice(invoiceNumber), receivables.receipts(invoiceNumber), validity);
            all.forEach(earned -> validation.steps(earned).forEach(step -> ledger.validate(earned, step, today())));
        }
    }

    private void accrue(InvoiceView invoice) {
        var number = String.valueOf(invoice.number());
        var agent = invoice.agentCode();
        if (agent != null) {
            ledger.lock(number);
            accruals.accrue(agent, invoice, invoicing.lines(number), policy());
            creditNotes.ofInvoice(number).forEach(note -> reverse(note, invoice));
            validate(number);
        }
    }

    private void reverse(CreditNoteView note, InvoiceView invoice) {
        ledger.lock(note.invoiceNumber());
        for (var agent : book.agents(note.invoiceNumber())) {
            var lines = Reversal.of(book.left(note.invoiceNumber()), creditNotes.creditedByLine(note), note.goods());
            book.reverse(note, invoice, agent, lines);
        }
    }

    private CommissionPolicy policy() {
        return commissions.policy().value();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
