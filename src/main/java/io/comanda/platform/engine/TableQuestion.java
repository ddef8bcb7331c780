package io.comanda.platform.engine;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a step asked its table about one thing of the past.
 *
 * @param key business key of the process, for instance the number of an order
 * @param about number of what was decided on: a shipment of the order, or the order itself
 * @param inputs by the names the table reads
 * @param meaning what follows from the outputs of the one matching row; no outputs when no row matches
 * @param chosen what came of it then, where that was kept
 */
public record TableQuestion(
        String key,
        String about,
        Instant at,
        Map<String, Object> inputs,
        Function<Map<String, Object>, TableOutcome> meaning,
        @Nullable TableOutcome chosen) {

    /** What follows from this table's answer. */
    public TableOutcome answer(DecisionTrials.Table table) {
        return meaning.apply(table.ask(inputs).outputs());
    }
}
