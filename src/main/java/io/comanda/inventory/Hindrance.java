package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that no longer holds as much free stock as was brought there.
 *
 * @param booked what was brought
 * @param free what of the place could be taken away
 * @param orders the first of those that hold goods of the place or took some
 */
public record Hindrance(
        String productNumber,
        String locationCode,
        @Nullable String lotNumber,
        Quantity booked,
        Quantity free,
        List<String> orders) {}
