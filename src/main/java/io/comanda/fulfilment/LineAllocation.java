package io.comanda.fulfilment;

import io.comanda.inventory.Feasibility.LotChoice;
import io.comanda.kernel.Quantity;
import java.util.List;

/**
 * From where a line is served, and from where it could be.
 *
 * @param open what is still to be delivered
 * @param held what is reserved for the line now
 * @param free places with goods that nobody holds
 */
public record LineAllocation(
        int lineNo, String productNumber, String name, Quantity open, List<LotChoice> held, List<LotChoice> free) {

    public LineAllocation {
        held = List.copyOf(held);
        free = List.copyOf(free);
    }
}
