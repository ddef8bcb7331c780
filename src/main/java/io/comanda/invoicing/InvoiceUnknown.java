package io.comanda.invoicing;

import io.comanda.kernel.Refusal;

/** There is no such invoice, or the caller may not know of it. */
public class InvoiceUnknown extends Refusal {

    public InvoiceUnknown(String invoiceNumber) {
        super(Kind.NOT_FOUND, "There is no invoice " + invoiceNumber);
        with("invoiceNumber", invoiceNumber);
    }
}
