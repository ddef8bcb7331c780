package io.comanda.accounting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is there of a product and what it is worth, by the moving average: what comes raises the value by its price, what
 * goes takes its share of the value, and the last takes what rounding left.
 */
record GoodsValue(BigDecimal quantity, BigDecimal value) {

    static final GoodsValue NONE = new GoodsValue(BigDecimal.ZERO, BigDecimal.ZERO);
    private static final int CENTS = 2;

    /**
     * What a movement is worth.
     *
     * @param moved less than nothing for goods that go
     * @param unitCost of what comes; without one it is worth what the others are
     */
    BigDecimal worth(BigDecimal moved, @Nullable BigDecimal unitCost) {
        if (moved.signum() < 0 && moved.negate().compareTo(quantity) >= 0) {
            return value.negate();
        }
        if (moved.signum() > 0 && unitCost != null) {
            return moved.multiply(unitCost).setScale(CENTS, RoundingMode.HALF_UP);
        }
        return quantity.signum() <= 0
                ? BigDecimal.ZERO.setScale(CENTS)
                : value.multiply(moved).divide(quantity, CENTS, RoundingMode.HALF_UP);
    }

    GoodsValue plus(BigDecimal moved, BigDecimal worth) {
        return new GoodsValue(quantity.add(moved), value.add(worth));
    }
}
