package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Billing;
import io.comanda.payment.DisputeWon;
import io.comanda.payment.PaymentDisputed;
import io.comanda.platform.engine.ProcessMessages;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Money a cardholder's bank took back is off the invoices at once, and finance has to answer in time; money won back is on them again. */
@Component
class DisputeWorkflow {

    static final String PAYMENT_DISPUTED = "payment.PaymentDisputed";

    private final ProcessMessages messages;
    private final Billing billing;

    DisputeWorkflow(ProcessMessages messages, Billing billing) {
        this.messages = messages;
        this.billing = billing;
    }

    @EventListener
    void paymentDisputed(PaymentDisputed event) {
        billing.disputed(event.orderNumber(), event.amount(), event.reference());
        messages.start(
                PAYMENT_DISPUTED,
                event.orderNumber(),
                Map.of("disputedAmount", event.amount().toString(), "disputeReference", event.reference()));
    }

    @EventListener
    void disputeWon(DisputeWon event) {
        billing.disputeWon(event.orderNumber(), event.amount(), event.reference());
    }
}
