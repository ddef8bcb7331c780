package io.comanda.shipping;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Which services can be asked for where.
 *
 * @param channels services as CARRIER/SERVICE by channel; a channel that is not named offers all there are
 */
public record OfferedServices(
        @NotNull @Size(max = 10)
                SortedMap<
                                @Pattern(regexp = "desk|rep|portal|api") String,
                                @NotNull @Size(max = 500) SortedSet<
                                        @NotNull @Pattern(regexp = "[A-Z0-9-]{2,20}/[A-Z0-9-]{2,20}") String>>
                        channels) {

    boolean offers(String channel, String service) {
        var offered = channels.get(channel);
        return offered == null || offered.contains(service);
    }
}
