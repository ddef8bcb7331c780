package io.comanda.inventory.domain;

import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Up to which differences a count is booked without asking anybody.
 *
 * @param value of all differences together, at cost, in the company's currency
 * @param percent of what the books knew, in units
 */
public record CountLimit(BigDecimal value, Percent percent) {

    /** A line's difference, signed, what the books knew, and what one unit costs. */
    public record Difference(BigDecimal units, BigDecimal book, BigDecimal cost) {}

    /** Shortages and surpluses do not make up for each other. */
    public boolean isExceededBy(List<Difference> lines) {
        return value(lines).compareTo(value) > 0 || share(lines).compareTo(percent) > 0;
    }

    public static BigDecimal value(List<Difference> lines) {
        return lines.stream()
                .map(line -> line.units().abs().multiply(line.cost()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static Percent share(List<Difference> lines) {
        var units = lines.stream().map(line -> line.units().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var book = lines.stream().map(Difference::book).reduce(BigDecimal.ZERO, BigDecimal::add);
        return units.signum() == 0
                ? Percent.ZERO
                : Percent.of(units.movePointRight(2).divide(book.max(BigDecimal.ONE), 4, RoundingMode.HALF_UP));
    }
}
