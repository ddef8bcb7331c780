package io.comanda.kernel;

import java.math.BigDecimal;

/** Guards arithmetic against numbers such as 1e999999, which are short to write and take a gigabyte to compute. */
final class Digits {

    private static final int MAX = 40;

    private Digits() {}

    static BigDecimal bounded(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MAX || value.precision() > MAX) {
            throw new IllegalArgumentException("A number of more than " + MAX + " digits");
        }
        return value;
    }
}
