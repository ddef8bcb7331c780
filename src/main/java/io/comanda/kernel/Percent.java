package io.comanda.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A rate as people say it: 21 means twenty-one of a hundred. At most four decimals. */
public record Percent(@JsonValue BigDecimal value) implements Comparable<Percent> {

    public static final Percent ZERO = new Percent(BigDecimal.ZERO);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percent {
        value = Digits.bounded(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    @JsonCreator
    public static Percent of(BigDecimal value) {
        return new Percent(value);
    }

    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    /** The fraction to multiply with: 21 gives 0.21. */
    public BigDecimal fraction() {
        return value.divide(HUNDRED, 6, RoundingMode.HALF_UP);
    }

    /** What is left after taking this rate off: 21 gives 0.79. */
    public BigDecimal remainder() {
        return BigDecimal.ONE.subtract(fraction());
    }

    public Money of(Money base) {
        return base.times(fraction());
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
