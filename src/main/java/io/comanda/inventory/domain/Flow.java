package io.comanda.inventory.domain;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.Collection;

/** Goods that will come, or will be wanted, on a day. */
public record Flow(LocalDate day, Quantity quantity) {

    static Quantity until(Collection<Flow> flows, LocalDate day) {
        return flows.stream()
                .filter(flow -> !flow.day().isAfter(day))
                .map(Flow::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    static Quantity on(Collection<Flow> flows, LocalDate day) {
        return flows.stream()
                .filter(flow -> flow.day().equals(day))
                .map(Flow::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }
}
