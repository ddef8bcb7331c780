package io.comanda.ordering;

import io.comanda.kernel.Refusal;

/** The VAT of an order was agreed for one country: goods for another one are another order. */
public class DeliveryCountryFixed extends Refusal {

    public DeliveryCountryFixed(String orderNumber, String country) {
        super(Kind.CONFLICT, "Order " + orderNumber + " was agreed for delivery to " + country);
        with("orderNumber", orderNumber);
        with("country", country);
    }
}
