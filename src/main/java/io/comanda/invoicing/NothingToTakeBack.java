package io.comanda.invoicing;

import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal;

/** More money is to be taken off an invoice than was booked on it. */
public class NothingToTakeBack extends Refusal {

    public NothingToTakeBack(String invoiceNumber, Money amount, Money paid) {
        super(Kind.CONFLICT, "Only " + paid + " was booked on invoice " + invoiceNumber + ", not " + amount);
        with("invoiceNumber", invoiceNumber);
        with("amount", amount);
        with("paid", paid);
    }
}
