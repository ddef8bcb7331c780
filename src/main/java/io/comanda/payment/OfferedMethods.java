package io.comanda.payment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which ways to pay are offered where.
 *
 * @param channels ways by channel; {@value #DEFAULT} serves every channel that is not named
 */
public record OfferedMethods(
        @NotNull @Size(max = 10)
                SortedMap<
                                @Pattern(regexp = "desk|rep|portal|api|default") String,
                                @NotEmpty SortedSet<@NotNull PaymentMethod>>
                        channels) {

    static final String DEFAULT = "default";

    Set<PaymentMethod> of(String channel) {
        var ways = channels.getOrDefault(channel, channels.get(DEFAULT));
        return ways == null ? Set.of(PaymentMethod.values()) : Set.copyOf(ways);
    }

    /** As the configuration has it, each of the known channels by its name. */
    static OfferedMethods preset(PaymentProperties properties) {
        var channels = new TreeMap<String, SortedSet<PaymentMethod>>();
        for (var channel : List.of("desk", "rep", "portal", "api", DEFAULT)) {
            channels.put(channel, new TreeSet<>(properties.of(channel)));
        }
        return new OfferedMethods(channels);
    }
}
