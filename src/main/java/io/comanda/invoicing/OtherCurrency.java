package io.comanda.invoicing;

import io.comanda.kernel.Refusal;

/** Money of another currency than the invoice's. */
public class OtherCurrency extends Refusal {

    public OtherCurrency(String invoiceNumber, String currency) {
        super(Kind.CONFLICT, "Invoice " + invoiceNumber + " is in " + currency);
        with("invoiceNumber", invoiceNumber);
        with("currency", currency);
    }
}
