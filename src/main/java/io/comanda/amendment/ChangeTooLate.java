package io.comanda.amendment;

import io.comanda.kernel.Refusal;

/** The order is at a step at which it is not changed in this way. */
public class ChangeTooLate extends Refusal {

    public ChangeTooLate(String orderNumber, String step) {
        super(Kind.CONFLICT, "Order " + orderNumber + " cannot be changed at the step " + step);
        with("orderNumber", orderNumber);
        with("step", step);
    }
}
