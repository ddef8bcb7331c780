package io.comanda.accounting.domain;

import io.comanda.kernel.Money;
import java.math.BigDecimal;

/** A signed amount as the two columns of a book. */
record Sides(BigDecimal amount, String currency) {

    Money debit() {
        return new Money(amount.max(BigDecimal.ZERO), currency);
    }

    Money credit() {
        return new Money(amount.negate().max(BigDecimal.ZERO), currency);
    }
}
