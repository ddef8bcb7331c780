package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether, and when, wanted goods can be delivered.
 *
 * @param completeOn the day on which all lines can leave together; null when nobody knows
 */
public record Feasibility(List<Line> lines, @Nullable LocalDate completeOn) {

    public Feasibility {
        lines = List.copyOf(lines);
    }

    /** On what the day of a line rests. */
    public enum Basis {
        STOCK,
        INCOMING,
        /** Nothing on its way suffices: ordered from the supplier today. */
        SUPPLIER
    }

    /** What is wanted. */
    public record Need(String productNumber, Quantity quantity) {}

    /**
     * @param available what can be promised today
     * @param lots from where it would be taken, in the order of the rule
     * @param substitutes approved ones of which something is free
     * @param related goods people buy with it
     */
    public record Line(
            String productNumber,
            Quantity needed,
            Quantity available,
            Quantity shortage,
            LocalDate deliverableOn,
            Basis basis,
            List<LotChoice> lots,
            List<Alternative> substitutes,
            List<String> related) {}

    /** A part of the goods, in one place. */
    public record LotChoice(
            String warehouseCode,
            String locationCode,
            @Nullable String lotNumber,
            @Nullable LocalDate expiry,
            Quantity quantity) {}

    /** Another product instead. */
    public record Alternative(String productNumber, Quantity available) {}
}
