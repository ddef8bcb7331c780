package io.comanda.commission;

import io.comanda.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from: how an invoice or credit note was reckoned, which money made that valid, and with which
 * settlements it was paid out.
 *
 * @param gross of the invoice, to which the money stands in proportion
 * @param steps in the order they were taken
 */
public record CommissionStory(CommissionFact fact, Money gross, List<CommissionLine> lines, List<Step> steps) {

    /**
     * One thing that happened to it.
     *
     * @param receiptReference of the money, and how much it was; missing where no single payment did it
     * @param paidOn when the settlement was paid out
     */
    public record Step(
            Kind kind,
            LocalDate day,
            Money amount,
            @Nullable String receiptReference,
            @Nullable Money received,
            @Nullable String settlementNumber,
            @Nullable LocalDate paidOn) {}

    /** What happened. */
    public enum Kind {
        VALID,
        SETTLED,
        SETTLEMENT_CANCELLED
    }
}
