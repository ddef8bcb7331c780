package io.comanda.commission;

import io.comanda.kernel.Refusal;

/** This invoice or credit note brought the agent nothing, or the caller may not know of it. */
public class CommissionUnknown extends Refusal {

    public CommissionUnknown(String documentNumber) {
        super(Kind.NOT_FOUND, "There is no commission on " + documentNumber);
        with("documentNumber", documentNumber);
    }
}
