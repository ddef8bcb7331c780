package io.comanda.intake.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount as we reckon it beside the one the source states, which may have more decimals than money has.
 *
 * @param name which amount, for instance {@code tax}
 */
public record Comparison(String name, String currency, BigDecimal ours, BigDecimal stated) {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** By how much ours is off what the source states, rounded to cents as ours is. */
    public BigDecimal difference() {
        return ours.subtract(stated.setScale(2, RoundingMode.HALF_UP)).abs();
    }

    public boolean agrees() {
        return difference().compareTo(CENT) <= 0;
    }
}
