package io.comanda.invoicing;

import io.comanda.kernel.Refusal;

/** The whole invoice was credited before. */
public class NothingToCredit extends Refusal {

    public NothingToCredit(String invoiceNumber) {
        super(Kind.CONFLICT, "Nothing is left to credit of invoice " + invoiceNumber);
        with("invoiceNumber", invoiceNumber);
    }
}
