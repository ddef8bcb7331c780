package io.comanda.platform.engine;

import io.comanda.kernel.Money;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the answer of a table.
 *
 * @param name by which outcomes are told apart, in the words of the table
 * @param variables the step sets
 * @param cost where the outcome has one
 */
public record TableOutcome(String name, Map<String, Object> variables, @Nullable Money cost) {

    /** Told apart by the variables it sets. */
    public static TableOutcome of(Map<String, Object> variables) {
        var name = new TreeMap<>(variables)
                .entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue())
                        .collect(Collectors.joining(", "));
        return new TableOutcome(name, variables, null);
    }

    /** Told apart by one word of the table. */
    public static TableOutcome of(String name, Map<String, Object> variables) {
        return new TableOutcome(name, variables, null);
    }
}
