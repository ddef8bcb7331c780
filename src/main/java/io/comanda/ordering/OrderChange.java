package io.comanda.ordering;

import io.comanda.kernel.Address;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a placed order; what is left out stays as it was agreed.
 *
 * @param lines present lines that change
 * @param added goods more, at today's prices
 */
public record OrderChange(
        List<LineChange> lines,
        List<PlaceOrder.Line> added,
        @Nullable Address deliveryAddress,
        @Nullable LocalDate requestedOn,
        @Nullable String deliveryPolicy) {

    public OrderChange {
        lines = List.copyOf(lines);
        added = List.copyOf(added);
    }

    /**
     * A line as it is to be; its price stays the agreed one.
     *
     * @param quantity all of it, what has left included; zero takes the line off the order
     * @param discount what a person grants on the agreed price, in place of what was granted before
     */
    public record LineChange(int lineNo, @Nullable Quantity quantity, @Nullable Percent discount) {}

    public boolean isEmpty() {
        return lines.isEmpty()
                && added.isEmpty()
                && Stream.of(deliveryAddress, requestedOn, deliveryPolicy).allMatch(Objects::isNull);
    }

    /** Whether other goods leave, or leave otherwise, than was planned. */
    public boolean touchesGoods() {
        return !added.isEmpty()
                || deliveryAddress != null
                || deliveryPolicy != null
                || lines.stream().anyMatch(line -> line.quantity() != null);
    }
}
