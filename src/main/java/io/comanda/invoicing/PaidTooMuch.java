package io.comanda.invoicing;

import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal;

/** More money than is open: it has to be booked on the right invoices, or given back. */
public class PaidTooMuch extends Refusal {

    public PaidTooMuch(String invoiceNumber, Money amount, Money open) {
        super(Kind.CONFLICT, "Only " + open + " is open of invoice " + invoiceNumber + ", not " + amount);
        with("invoiceNumber", invoiceNumber);
        with("amount", amount.toString());
        with("open", open.toString());
    }
}
