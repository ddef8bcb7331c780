package io.comanda.invoicing.process;

import io.comanda.invoicing.CreditNoteIssued;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.RefundRetried;
import io.comanda.invoicing.RefusedRefunds;
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
    private final RefusedRefunds refused;

    CreditWorkflow(CreditNotes creditNotes, Payments payments, RefusedRefunds refused) {
        this.creditNotes = creditNotes;
        this.payments = payments;
        this.refused = refused;
    }

    /** Each call in a transaction of its own, so that a refused refund can still be put on the account. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void creditNoteIssued(CreditNoteIssued event) {
        var note = creditNotes.creditNote(event.creditNoteNumber());
        if (note.surplusUse() == SurplusUse.REFUND && note.surplus().isPositive()) {
            refund(note, note.number());
        }
    }

    /** The provider would answer the same to the same reference. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void refundRetried(RefundRetried event) {
        var note = creditNotes.creditNote(event.creditNoteNumber());
        if (refund(note, note.number() + "#" + event.tries())) {
            refused.paid(note.number());
        }
    }

    /** Money that did not come through the order's payment cannot go back through it: it stays for the customer. */
    private boolean refund(CreditNoteView note, String reference) {
        try {
            payments.refund(note.orderNumber(), note.surplus(), reference);
            return true;
        } catch (RefundRefused | PaymentUnknown e) {
            log.info("The surplus of credit note {} stays on the customer's account", note.number(), e);
            refused.refused(note, String.valueOf(e.facts().getOrDefault("reason", "no_payment")), reference);
            return false;
        }
    }
}
