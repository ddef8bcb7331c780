package io.comanda.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount in one currency, always at the currency's own number of decimals. Rounds half up on the magnitude: 0.125
 * becomes 0.13 and -2.345 becomes -2.35.
 *
 * @param amount rounded on construction
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    public Money {
        amount = Digits.bounded(amount).setScale(decimals(currency), RoundingMode.HALF_UP);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Decimals of a currency by ISO 4217; refuses a code that is none. */
    public static int decimals(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @JsonIgnore
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Shares this amount out in proportion to the weights by largest remainder, so that the shares add up to the cent.
     * With all weights zero the shares are equal.
     */
    public List<Money> shareOut(List<BigDecimal> weights) {
        var total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            return weights.isEmpty()
                    ? List.of()
                    : shareOut(weights.stream().map(w -> BigDecimal.ONE).toList());
        }
        var unit = BigDecimal.ONE.movePointLeft(decimals(currency));
        var exact = weights.stream()
                .map(w -> amount.multiply(w).divide(total, 12, RoundingMode.HALF_EVEN))
                .toList();
        var shares = new ArrayList<>(exact.stream()
                .map(e -> e.setScale(decimals(currency), RoundingMode.FLOOR))
                .toList());
        var missing = amount.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .divide(unit, 0, RoundingMode.HALF_UP)
                .intValueExact();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(shares.get(i)))
                        .reversed())
                .limit(missing)
                .forEach(i -> shares.set(i, shares.get(i).add(unit)));
        return shares.stream().map(s -> new Money(s, currency)).toList();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot mix " + currency + " with " + other.currency);
        }
        return other;
    }
}
