package io.comanda.ordering;

import io.comanda.kernel.Refusal.Violation;
import java.util.List;

/** What else must hold before an order is taken; modules that know more than this one bring it. */
public interface PlacingRule {

    /**
     * @param paymentMethod the one asked for, else the customer's
     * @return what is wrong, as pointers into the wish
     */
    List<Violation> against(String channel, String paymentMethod);
}
