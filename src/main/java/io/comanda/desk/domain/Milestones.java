package io.comanda.desk.domain;

import io.comanda.desk.OrderPage.LineStock;
import io.comanda.desk.OrderPage.Milestone;
import io.comanda.desk.OrderPage.Milestone.State;
import io.comanda.desk.OrderPage.Milestone.Step;
import io.comanda.fulfilment.DisplayedFulfilment;
import io.comanda.fulfilment.ShipmentState;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far an order is: states from what is counted, times from facts and from what the process has done. */
public final class Milestones {

    private static final Set<ShipmentState> PICKED =
            Set.of(ShipmentState.PICKED, ShipmentState.PACKED, ShipmentState.ISSUED);
    private static final Set<ShipmentState> PACKED = Set.of(ShipmentState.PACKED, ShipmentState.ISSUED);

    private final OrderView order;
    private final List<ShipmentView> shipments;
    private final Map<String, Instant> done;
    private final List<Milestone> all = new ArrayList<>();
    private boolean allPassed = true;

    private Milestones(OrderView order, List<ShipmentView> shipments, Map<String, Instant> done) {
        this.order = order;
        this.shipments = shipments.stream()
                .filter(shipment -> shipment.state() != ShipmentState.CANCELLED)
                .toList();
        this.done = done;
    }

    /** An order without goods knows nothing of reserving, picking, packing and shipping. */
    public static List<Milestone> of(
            OrderView order,
            List<LineStock> stock,
            List<ShipmentView> shipments,
            @Nullable Instant paidAt,
            @Nullable Instant reservedAt,
            Map<String, Instant> done) {
        var milestones = new Milestones(order, shipments, done);
        milestones.money(paidAt);
        if (!stock.isEmpty()) {
            milestones.goods(stock, reservedAt);
        }
        milestones.books();
        return milestones.all;
    }

    private void money(@Nullable Instant paidAt) {
        add(Step.PLACED, order.placedAt() == null ? State.AHEAD : State.DONE, order.placedAt());
        var paid =
                switch (order.payment()) {
                    case AUTHORIZED, PAID, ON_DELIVERY -> State.DONE;
                    case PARTLY_PAID -> State.PARTLY;
                    case OPEN, DECLINED, VOIDED -> State.AHEAD;
                };
        add(Step.PAID, paid, paid == State.AHEAD ? null : paidAt);
    }

    private void goods(List<LineStock> stock, @Nullable Instant reservedAt) {
        var open = order.openLines().stream().map(OrderLineView::open).reduce(Quantity.ZERO, Quantity::plus);
        var held = stock.stream().map(LineStock::reserved).reduce(Quantity.ZERO, Quantity::plus);
        var anyGone = order.lines().stream().anyMatch(line -> line.shipped().isPositive());
        var reserved = held.compareTo(open) >= 0 && (anyGone || held.isPositive())
                ? State.DONE
                : held.isPositive() || anyGone ? State.PARTLY : State.AHEAD;
        add(Step.RESERVED, reserved, reservedAt);
        add(Step.PICKED, handled(PICKED, reserved), at("ServiceTask_RecordPicking"));
        add(Step.PACKED, handled(PACKED, reserved), at("ServiceTask_RecordPacking"));
        shipped();
    }

    /** What was stopped at the door has not left, though the order itself has nothing more to send. */
    private void shipped() {
        var gone = shipments.stream()
                .filter(s -> s.issuedAt() != null && s.stoppedAt() == null)
                .toList();
        var state =
                switch (DisplayedFulfilment.of(order.fulfilment(), shipments)) {
                    case UNFULFILLED -> State.AHEAD;
                    case PARTLY_SHIPPED -> State.PARTLY;
                    case SHIPPED -> State.DONE;
                    case PARTLY_STOPPED -> gone.isEmpty() ? State.AHEAD : State.PARTLY;
                    case STOPPED -> State.STOPPED;
                };
        add(Step.SHIPPED, state, last(gone), order.fulfilment() == FulfilmentState.SHIPPED);
    }

    private void books() {
        var invoiced =
                switch (order.invoicing()) {
                    case NOT_INVOICED -> State.AHEAD;
                    case PARTLY_INVOICED -> State.PARTLY;
                    case INVOICED -> State.DONE;
                };
        add(Step.INVOICED, invoiced, at("ServiceTask_InvoiceOrder"));
        var commission = at("ServiceTask_AccrueCommission");
        add(Step.COMMISSION, commission == null ? State.AHEAD : State.DONE, commission);
    }

    private State handled(Set<ShipmentState> states, State reserved) {
        var count = shipments.stream().filter(s -> states.contains(s.state())).count();
        if (count == 0) {
            return State.AHEAD;
        }
        return count == shipments.size() && reserved == State.DONE ? State.DONE : State.PARTLY;
    }

    private static @Nullable Instant last(List<ShipmentView> shipments) {
        return shipments.stream()
                .map(ShipmentView::issuedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private @Nullable Instant at(String element) {
        return done.get(element);
    }

    private void add(Step step, State state, @Nullable Instant at) {
        add(step, state, at, state == State.DONE);
    }

    /** @param passed whether the order is past it; the first it is not past is where it stands */
    private void add(Step step, State state, @Nullable Instant at, boolean passed) {
        var present = order.lifecycle() == Lifecycle.PLACED && !passed && allPassed;
        allPassed &= passed;
        all.add(new Milestone(step, state, state == State.AHEAD ? null : at, present));
    }
}
