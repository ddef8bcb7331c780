package io.comanda.commission.process;

import io.comanda.commission.Earnings;
import io.comanda.commission.SettlementRequested;
import io.comanda.invoicing.CreditNoteIssued;
import io.comanda.invoicing.InvoiceIssued;
import io.comanda.invoicing.InvoicePaid;
import io.comanda.invoicing.InvoicePartlyPaid;
import io.comanda.invoicing.InvoiceReopened;
import io.comanda.platform.engine.ProcessMessages;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Starts a settlement run when finance asks for one, makes commission valid with the customer's money, and takes it back when
 * money goes or an invoice is credited.
 */
@Component
class CommissionWorkflow {

    static final String SETTLEMENT_REQUESTED = "commission.SettlementRequested";

    private final ProcessMessages messages;
    private final Earnings earnings;

    CommissionWorkflow(ProcessMessages messages, Earnings earnings) {
        this.messages = messages;
        this.earnings = earnings;
    }

    @EventListener
    void settlementRequested(SettlementRequested event) {
        messages.start(
                SETTLEMENT_REQUESTED,
                event.run(),
                Map.of(
                        "periodFrom",
                        event.period().from().toString(),
                        "periodTo",
                        Optional.ofNullable(event.period().to())
                                .orElse(event.period().from())
                                .toString(),
                        "agents",
                        String.join(",", event.agents())));
    }

    /** Also invoices over several orders, or of an order that is not at its end, earn. */
    @EventListener
    void invoiceIssued(InvoiceIssued event) {
        earnings.accrueInvoice(event);
    }

    @ApplicationModuleListener
    void creditNoteIssued(CreditNoteIssued event) {
        earnings.reverse(event.creditNoteNumber());
    }

    @ApplicationModuleListener
    void invoicePaid(InvoicePaid event) {
        earnings.validate(event.invoiceNumber());
    }

    @ApplicationModuleListener
    void invoicePartlyPaid(InvoicePartlyPaid event) {
        earnings.validate(event.invoiceNumber());
    }

    @ApplicationModuleListener
    void invoiceReopened(InvoiceReopened event) {
        earnings.validate(event.invoiceNumber());
    }
}
