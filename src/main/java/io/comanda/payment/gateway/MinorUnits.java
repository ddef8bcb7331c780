package io.comanda.payment.gateway;

import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * Amounts as Stripe counts them, in the smallest unit of a currency. Its table differs from ISO 4217: it keeps two decimals
 * for króna and shilling, which have none.
 */
final class MinorUnits {

    private static final Set<String> NONE = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    private static final Set<String> THREE = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    private MinorUnits() {}

    /** @throws ArithmeticException if the amount is finer than Stripe counts */
    static long of(Money money) {
        return money.amount().movePointRight(exponent(money.currency())).longValueExact();
    }

    /** @param currency in any case */
    static Money money(long minor, String currency) {
        var code = currency.toUpperCase(Locale.ROOT);
        return new Money(BigDecimal.valueOf(minor, exponent(code)), code);
    }

    private static int exponent(String currency) {
        if (NONE.contains(currency)) {
            return 0;
        }
        return THREE.contains(currency) ? 3 : 2;
    }
}
