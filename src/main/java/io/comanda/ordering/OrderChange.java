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
        @Nullable String deliveryPolicy,
        @Nullable Payment payment) {

    /** A change of goods and of how they are delivered. */
    public OrderChange(
            List<LineChange> lines,
            List<PlaceOrder.Line> added,
            @Nullable Address deliveryAddress,
            @Nullable LocalDate requestedOn,
            @Nullable String deliveryPolicy) {
        this(lines, added, deliveryAddress, requestedOn, deliveryPolicy, null);
    }

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

    /**
     * Another way to pay, or another card.
     *
     * @param token what the provider gave for the card; null for other methods
     */
    public record Payment(String method, @Nullable String token) {}

    /** For those who read it: what stands for a card is for its provider only. */
    public OrderChange withoutToken() {
        return new OrderChange(
                lines,
                added,
                deliveryAddress,
                requestedOn,
                deliveryPolicy,
                payment == null ? null : new Payment(payment.method(), null));
    }

    public boolean isEmpty() {
        return payment == null && !touchesMoreThanPayment();
    }

    /** Whether anything else is to be different than how it is paid. */
    public boolean touchesMoreThanPayment() {
        return !lines.isEmpty()
                || !added.isEmpty()
                || Stream.of(deliveryAddress, requestedOn, deliveryPolicy).anyMatch(Objects::nonNull);
    }

    /** Whether other goods leave, or leave otherwise, than was planned. */
    public boolean touchesGoods() {
        return !added.isEmpty()
                || deliveryAddress != null
                || deliveryPolicy != null
                || lines.stream().anyMatch(line -> line.quantity() != null);
    }
}
