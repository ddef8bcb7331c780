package io.comanda.ordering.domain;

import io.comanda.kernel.Address;
import io.comanda.ordering.OrderChange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order is to say from now on.
 *
 * @param lines all of them, worked out; a present line that is missing is taken off
 * @param deliveryAddress null when it stays, as with the others
 */
public record Amended(
        List<AgreedLine> lines,
        @Nullable Address deliveryAddress,
        @Nullable LocalDate requestedOn,
        @Nullable String deliveryPolicy,
        OrderChange.@Nullable Payment payment) {}
