package io.comanda.invoicing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.comanda.kernel.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a customer buys and pays, in one currency.
 *
 * @param lastPurchaseOn day of the last invoice; credit notes do not count
 * @param recencyDays since then
 * @param averageMonthlyPurchases net invoiced less credited of the last twelve full months, or as many as there are since
 *     the first invoice, by month; the present month does not count
 * @param averageDaysToPay from the invoice's day to the money, weighted by the money, over the last twelve months
 * @param averageDelayDays the same from the due day; below nothing when he pays early
 * @param receivables open of invoices
 * @param unapplied money that waits on his account
 * @param openOrders gross of orders on account and not invoiced yet
 * @param ageing of the receivables by due day; the first bucket is not due yet
 */
public record CustomerFigures(
        @Nullable LocalDate lastPurchaseOn,
        @Nullable Integer recencyDays,
        Money averageMonthlyPurchases,
        @Nullable BigDecimal averageDaysToPay,
        @Nullable BigDecimal averageDelayDays,
        Money creditLimit,
        Money receivables,
        Money unapplied,
        Money openOrders,
        List<Bucket> ageing) {

    /** Days without an invoice after which somebody should ask. */
    private static final int LONG_AGO = 30;

    /**
     * Receivables late by so many days.
     *
     * @param from days after the due day; 0 and less in the first bucket
     * @param to null for all beyond
     */
    @Schema(name = "AgeingBucket")
    public record Bucket(int from, @Nullable Integer to, Money open) {}

    /** What the limit leaves; below nothing when it is exceeded. */
    @JsonProperty("availableCredit")
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    public Money availableCredit() {
        return creditLimit.minus(receivables.minus(unapplied)).minus(openOrders);
    }

    /** No invoice for a month. */
    @JsonProperty("longAgo")
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    public boolean longAgo() {
        return recencyDays != null && recencyDays > LONG_AGO;
    }
}
