package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.OrderConfirmation;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the order confirmation. */
@Component
@Step(mails = "order-confirmed")
class ConfirmOrderDelegate implements JavaDelegate {

    private final OrderConfirmation confirmation;
    private final Ordering ordering;

    ConfirmOrderDelegate(OrderConfirmation confirmation, Ordering ordering) {
        this.confirmation = confirmation;
        this.ordering = ordering;
    }

    @Override
    public void execute(DelegateExecution step) {
        var order = ordering.order(Variables.order(step));
        ordering.releaseHold(order.number(), HoldType.APPROVAL);
        confirmation.send(order);
    }
}
