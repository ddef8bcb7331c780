package io.comanda.ordering;

import io.comanda.kernel.Address;
import io.comanda.kernel.Refusal.Violation;
import java.util.List;

/** What else must hold before an order is taken; modules that know more than this one bring it. */
public interface PlacingRule {

    /**
     * What is about to be placed.
     *
     * @param paymentMethod the one asked for, else the customer's
     * @param deliverTo where it goes
     * @param currency of the customer
     */
    record Placing(PlaceOrder wish, String paymentMethod, Address deliverTo, String currency) {}

    /** @return what is wrong, as pointers into the wish */
    List<Violation> against(Placing placing);
}
