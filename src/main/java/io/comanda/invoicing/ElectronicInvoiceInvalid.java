package io.comanda.invoicing;

import io.comanda.kernel.Refusal;

/** The electronic invoice breaks an official rule; as it is nobody gets it. */
public class ElectronicInvoiceInvalid extends Refusal {

    public ElectronicInvoiceInvalid(String invoiceNumber) {
        super(Kind.CONFLICT, "The electronic invoice " + invoiceNumber + " breaks an official rule");
        with("invoiceNumber", invoiceNumber);
    }
}
