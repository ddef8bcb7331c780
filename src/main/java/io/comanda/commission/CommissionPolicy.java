package io.comanda.commission;

import jakarta.validation.constraints.NotNull;

/** How the house reckons commission. */
public record CommissionPolicy(@NotNull Validity validity) {

    /** What makes commission valid. */
    public enum Validity {
        /** Each payment its part, the last one the remainder. */
        PRO_RATA,
        /** Nothing before the invoice is paid in full. */
        WHEN_PAID
    }

    static CommissionPolicy preset() {
        return new CommissionPolicy(Validity.PRO_RATA);
    }
}
