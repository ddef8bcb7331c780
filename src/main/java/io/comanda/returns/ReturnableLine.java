package io.comanda.returns;

import io.comanda.kernel.Quantity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order, and how much of it can still be given back.
 *
 * @param returned given back, or announced
 * @param deliveredAt when the last of it reached the customer, as far as the carrier said so; else when it left
 */
public record ReturnableLine(
        int lineNo,
        String productNumber,
        String name,
        String unit,
        Quantity shipped,
        Quantity returned,
        Quantity returnable,
        @Nullable Instant deliveredAt) {}
