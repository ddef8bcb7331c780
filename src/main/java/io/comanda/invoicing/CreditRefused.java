package io.comanda.invoicing;

import io.comanda.kernel.Refusal;
import java.util.List;

/** What is to be credited does not fit what is left of the invoice. */
public class CreditRefused extends Refusal {

    public CreditRefused(String invoiceNumber, List<Violation> violations) {
        super(Kind.INVALID, "This cannot be credited of invoice " + invoiceNumber, violations);
        with("invoiceNumber", invoiceNumber);
    }
}
