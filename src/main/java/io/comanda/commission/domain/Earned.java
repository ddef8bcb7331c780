package io.comanda.commission.domain;

import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an invoice or a credit note has brought an agent, and how much of it is valid.
 *
 * @param amount less than nothing for a credit note
 * @param heard the last receipt that made something of it valid, or 0
 */
public record Earned(
        String documentNumber, boolean ofInvoice, Money base, Money amount, Money validBase, Money valid, long heard) {

    /** The part of the commission that is as great as this part of the whole. */
    Money part(Money part, Money whole) {
        return share(amount, part.amount(), whole.amount());
    }

    /** Never beyond what was earned, and never on the other side of nothing. */
    Money within(Money valid) {
        var none = Money.zero(amount.currency());
        return amount.isNegative() ? greater(amount, valid.min(none)) : greater(none, valid.min(amount));
    }

    /** The part of the base that belongs to so much valid commission. */
    Money baseOf(Money reached) {
        return amount.isZero() ? base : share(base, reached.amount(), amount.amount());
    }

    private static Money share(Money money, BigDecimal part, BigDecimal whole) {
        var exact = money.amount().multiply(part);
        return new Money(exact.divide(whole, Money.decimals(money.currency()), RoundingMode.HALF_UP), money.currency());
    }

    private static Money greater(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
