package io.comanda.payment;

import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal;

/** The order would take more than the customer's limit leaves. */
public class CreditLimitExceeded extends Refusal {

    public CreditLimitExceeded(String orderNumber, Money limit, Money used, Money needed) {
        super(
                Kind.CONFLICT,
                "The order needs " + needed + " of a limit of " + limit + " of which " + used + " is used");
        with("orderNumber", orderNumber);
        with("limit", limit);
        with("used", used);
        with("needed", needed);
    }
}
