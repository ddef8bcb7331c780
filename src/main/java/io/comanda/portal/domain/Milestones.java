package io.comanda.portal.domain;

import io.comanda.fulfilment.DisplayedFulfilment;
import io.comanda.fulfilment.ShipmentState;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderView;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.PaymentState;
import io.comanda.payment.PaymentSummary;
import io.comanda.portal.CustomerOrder.Delivery;
import io.comanda.portal.CustomerOrder.StepState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The five steps of an order, drawn from the facts of the modules; the first that is not done comes next. */
public final class Milestones {

    /**
     * One step without its words.
     *
     * @param words under which they are found: the step's own, unless it was reached in a way of which they are not true
     */
    public record Milestone(String key, String words, StepState state, @Nullable Instant at) {

        private Milestone(String key, StepState state, @Nullable Instant at) {
            this(key, key, state, at);
        }
    }

    private static final Set<PaymentState> PAID =
            EnumSet.of(PaymentState.PAID, PaymentState.AUTHORIZED, PaymentState.PARTLY_REFUNDED, PaymentState.REFUNDED);

    private Milestones() {}

    /** @param fulfilment how much of it has left */
    public static List<Milestone> of(
            OrderView order,
            DisplayedFulfilment fulfilment,
            @Nullable PaymentSummary payment,
            List<ShipmentView> shipments,
            List<Delivery> deliveries) {
        var sent = shipments.stream()
                .filter(shipment -> shipment.stoppedAt() == null)
                .toList();
        var steps = List.of(
                new Milestone("received", order.placedAt() == null ? StepState.OPEN : StepState.DONE, order.placedAt()),
                paid(payment),
                packed(order, sent),
                shipped(fulfilment, last(sent)),
                delivered(fulfilment, deliveries));
        return order.lifecycle() == Lifecycle.PLACED && fulfilment != DisplayedFulfilment.STOPPED
                ? withNext(steps)
                : steps;
    }

    /** Where the order is, in one word. */
    public static String headline(
            OrderView order, DisplayedFulfilment fulfilment, @Nullable PaymentSummary payment, List<Milestone> steps) {
        if (fulfilment == DisplayedFulfilment.STOPPED) {
            return "stopped";
        }
        if (order.lifecycle() == Lifecycle.CANCELLED) {
            return "cancelled";
        }
        if (payment != null && payment.state() == PaymentState.DECLINED) {
            return "declined";
        }
        if (fulfilment == DisplayedFulfilment.PARTLY_STOPPED) {
            return "partlyStopped";
        }
        return steps.stream()
                .filter(step -> step.state() == StepState.DONE || step.state() == StepState.PARTLY)
                .reduce((first, later) -> later)
                .map(Milestone::key)
                .orElse("received");
    }

    private static Milestone paid(@Nullable PaymentSummary payment) {
        if (payment == null || !PAID.contains(payment.state())) {
            var some = payment != null && payment.state() == PaymentState.PARTLY_PAID;
            return new Milestone("paid", some ? StepState.PARTLY : StepState.OPEN, null);
        }
        var at = payment.events().stream()
                .filter(event -> event.status() == PaymentEventStatus.SUCCESS)
                .map(PaymentSummary.Event::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var words = payment.state() == PaymentState.AUTHORIZED ? "secured" : "paid";
        return new Milestone("paid", words, StepState.DONE, at);
    }

    private static Milestone packed(OrderView order, List<ShipmentView> shipments) {
        var packed = shipments.stream()
                .filter(s -> s.state() == ShipmentState.PACKED || s.state() == ShipmentState.ISSUED)
                .toList();
        if (packed.isEmpty()) {
            return new Milestone("packed", StepState.OPEN, null);
        }
        var everything = order.fulfilment() == FulfilmentState.SHIPPED
                || packed.size() == shipments.size() && order.openLines().isEmpty();
        return new Milestone("packed", done(everything), last(packed));
    }

    private static Milestone shipped(DisplayedFulfilment fulfilment, @Nullable Instant left) {
        if (left == null) {
            return new Milestone("shipped", StepState.OPEN, null);
        }
        return new Milestone("shipped", done(fulfilment == DisplayedFulfilment.SHIPPED), left);
    }

    private static Milestone delivered(DisplayedFulfilment fulfilment, List<Delivery> deliveries) {
        var there = deliveries.stream().filter(d -> d.deliveredAt() != null).toList();
        if (there.isEmpty()) {
            return new Milestone("delivered", StepState.OPEN, null);
        }
        var at = there.stream()
                .map(Delivery::deliveredAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var everything = fulfilment == DisplayedFulfilment.SHIPPED && there.size() == deliveries.size();
        return new Milestone("delivered", done(everything), at);
    }

    private static StepState done(boolean everything) {
        return everything ? StepState.DONE : StepState.PARTLY;
    }

    private static @Nullable Instant last(List<ShipmentView> shipments) {
        return shipments.stream()
                .map(ShipmentView::issuedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Milestone> withNext(List<Milestone> steps) {
        var marked = new ArrayList<>(steps);
        for (var i = 0; i < marked.size(); i++) {
            if (marked.get(i).state() == StepState.OPEN) {
                marked.set(i, new Milestone(marked.get(i).key(), StepState.NEXT, null));
                break;
            }
        }
        return List.copyOf(marked);
    }
}
