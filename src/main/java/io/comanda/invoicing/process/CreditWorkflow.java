package io.comanda.invoicing.process;

import io.comanda.invoicing.CreditNoteIssued;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.Receivables;
import io.comanda.invoicing.SurplusUse;
import io.comanda.payment.PaymentUnknown;
import io.comanda.payment.Payments;
import io.comanda.payment.RefundRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Pays back what was paid for credited goods, after the credit note is certain: the card provider is outside the house. */
@Component
class CreditWorkflow {

    private static final Logger log = LoggerFactory.getLogger(CreditWorkflow.class);

    private final CreditNotes creditNotes;
    private final Payments payments;
    private final Receivables receivables;

    CreditWorkflow(CreditNotes creditNotes, Payments payments, Receivables receivables) {
        this.creditNotes = creditNotes;
        this.payments = payments;
        this.receivables = receivables;
    }

    /** Each call in a transaction of its own, so that a refused refund can still be put on the account. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void creditNoteIssued(CreditNoteIssued event) {
        var note = creditNotes.creditNote(event.creditNoteNumber());
        if (note.surplusUse() == SurplusUse.REFUND && note.surplus().isPositive()) {
            refund(note);
        }
    }

    /** Money that did not come through the order's payment cannot go back through it: it stays for the customer. */
    private void refund(CreditNoteView note) {
        try {
            payments.refund(note.orderNumber(), note.surplus(), note.number());
        } catch (RefundRefused | PaymentUnknown e) {
            log.info("The surplus of credit note {} stays on the customer's account", note.number(), e);
            receivables.receiveOnAccount(note.customerNumber(), note.surplus(), note.issuedOn(), note.number());
        }
    }
}
