package io.comanda.fulfilment.process;

import io.comanda.kernel.Address;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.Ordering;
import io.comanda.platform.engine.Step;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the corrected address on the order. */
@Component
@Step(reads = {"street", "postalCode", "city"})
class ApplyAddressDelegate implements JavaDelegate {

    private final Ordering ordering;

    ApplyAddressDelegate(Ordering ordering) {
        this.ordering = ordering;
    }

    @Override
    public void execute(DelegateExecution step) {
        var order = ordering.order(Variables.order(step));
        var before = order.deliveryAddress();
        ordering.deliverTo(
                order.number(),
                new Address(
                        before.name(),
                        Variables.text(step, "street").orElse(before.street()),
                        before.street2(),
                        Variables.text(step, "postalCode").orElse(before.postalCode()),
                        Variables.text(step, "city").orElse(before.city()),
                        before.region(),
                        before.country(),
                        before.phone()));
        ordering.releaseHold(order.number(), HoldType.ADDRESS);
    }
}
