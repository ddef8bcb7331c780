package io.comanda.studio;

import io.comanda.kernel.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table answers to the questions of a time, beside what was answered before.
 *
 * @param examined questions looked at, the newest of the time asked for
 * @param more whether there were more than are looked at
 * @param changed how many would have had another outcome
 * @param rows how often each row of either table decided, from the top; without a number where no row did
 * @param costs of all outcomes, where they have one
 * @param groups changes from one outcome to another, the most frequent first
 * @param changes each change, as many as can be shown
 */
public record DecisionTrial(
        int examined,
        boolean more,
        int changed,
        List<RowUse> rows,
        List<TrialCost> costs,
        List<OutcomeChange> groups,
        List<ChangedCase> changes) {

    /**
     * How often a row decided.
     *
     * @param was its place in the table that is live, from 1; missing where it is new or there is none
     * @param is its place in the table that is tried; missing where it was taken out or there is none
     */
    public record RowUse(@Nullable Integer was, @Nullable Integer is, int before, int after) {}

    /** Of all outcomes in a currency. */
    public record TrialCost(String currency, BigDecimal before, BigDecimal after) {}

    /**
     * Cases whose outcome would have changed the same way.
     *
     * @param difference what they would have cost more
     */
    public record OutcomeChange(String from, String to, int cases, @Nullable Money difference) {}

    /**
     * A case whose outcome would have changed.
     *
     * @param key business key, for instance the number of the order
     * @param about number of what was decided on, for instance a shipment
     * @param inputs the table was asked with
     * @param row of the tried table that decides, from 1; missing where none does
     */
    @Schema(name = "ChangedDecision")
    public record ChangedCase(
            String key,
            String about,
            Instant at,
            String from,
            String to,
            @Nullable Money before,
            @Nullable Money after,
            @Nullable Integer row,
            Map<String, Object> inputs) {}
}
