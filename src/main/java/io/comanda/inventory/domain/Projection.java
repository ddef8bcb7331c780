package io.comanda.inventory.domain;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;

/**
 * How stock will develop.
 *
 * @param available now
 * @param demand that has no stock yet
 */
public record Projection(Quantity available, List<Flow> incoming, List<Flow> demand) {

    /** {@code available + incoming until the day - demand until the day}; negative when goods will lack. */
    public Quantity on(LocalDate day) {
        return available.plus(Flow.until(incoming, day)).minus(Flow.until(demand, day));
    }
}
