package io.comanda.commission;

import io.comanda.commission.domain.CommissionLedger;
import io.comanda.commission.domain.Validation;
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
    private final Commissions commissions;
    private final Invoicing invoicing;
    private final CreditNotes creditNotes;
    private final Receivables receivables;
    private final Company company;
    private final Clock clock;
    private final TransactionMemory<Set<String>> heardOf = new TransactionMemory<>(HashSet::new);

    Earnings(
            CommissionLedger ledger,
            Commissions commissions,
            Invoicing invoicing,
            CreditNotes creditNotes,
            Receivables receivables,
            Company company,
            Clock clock) {
        this.ledger = ledger;
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
                invoicing.ofOrder(orderNumber).stream()
                        .filter(invoice -> invoice.agentCode() != null)
                        .forEach(this::accrue);
            }
        });
    }

    /** What the agent earns on an invoice that was just issued; nothing where nobody earns. */
    public void accrueInvoice(InvoiceIssued issued) {
        heardOf.get().add(issued.orderNumber());
        if (issued.agentCode() != null) {
            ledger.accrue(invoicing.invoice(issued.invoiceNumber()));
        }
    }

    /** An invoice was credited: what the agent earned on that is taken back, from the next settlement if need be. */
    public void reverse(String creditNoteNumber) {
        var note = creditNotes.creditNote(creditNoteNumber);
        ledger.reverse(note);
        validate(note.invoiceNumber());
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
        ledger.accrue(invoice);
        creditNotes.ofInvoice(number).forEach(ledger::reverse);
        validate(number);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
