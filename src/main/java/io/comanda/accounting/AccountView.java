package io.comanda.accounting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account of the chart.
 *
 * @param number as the accountant calls it
 * @param uses what is booked on it
 */
public record AccountView(long id, String number, String name, long version, List<Use> uses) {

    /**
     * A posting rule that leads to the account.
     *
     * @param role for instance {@code RECEIVABLE}
     * @param vatCategory null when the rule holds whatever the rate
     */
    public record Use(
            long id, String role, @Nullable String vatCategory, @Nullable BigDecimal vatPercent, long version) {}
}
