package io.comanda.commission;

import jakarta.validation.constraints.NotNull;

/** How the house reckons commission. */
public record CommissionPolicy(@NotNull Validity validity, @NotNull Basis basis, @NotNull TierUse tierUse) {

    /** What makes commission valid. */
    public enum Validity {
        /** Each payment its part, the last one the remainder. */
        PRO_RATA,
        /** Nothing before the invoice is paid in full. */
        WHEN_PAID
    }

    /** What a rate is looked up for. */
    public enum Basis {
        /** Each line of goods by itself. */
        LINES,
        /** All goods of the invoice together; rules for products and families do not count. */
        TOTAL
    }

    /** What the rate of a tier is paid on. */
    public enum TierUse {
        /** The turnover within the tier. */
        MARGINAL,
        /** All of the invoice that reaches it. */
        WHOLE
    }

    static CommissionPolicy preset() {
        return new CommissionPolicy(Validity.PRO_RATA, Basis.LINES, TierUse.MARGINAL);
    }
}
