package io.comanda.invoicing;

import io.comanda.kernel.Refusal;

/** No refund of this credit note was refused, or somebody has sent the money another way already. */
public class RefundNotRefused extends Refusal {

    public RefundNotRefused(String creditNote) {
        super(Kind.CONFLICT, "No money of credit note " + creditNote + " waits to be sent another way");
        with("creditNote", creditNote);
    }
}
