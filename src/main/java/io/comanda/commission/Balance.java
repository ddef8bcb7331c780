package io.comanda.commission;

import io.comanda.kernel.Money;

/**
 * An agent's account in one currency.
 *
 * @param forecast what his customers' orders will bring once they are invoiced, at his present rate
 * @param accrued earned on what customers have not paid yet
 * @param valid earned for good and not yet settled; less than nothing is taken off the next settlement
 * @param settled to be paid out
 * @param paid paid out
 */
public record Balance(String agentCode, Money forecast, Money accrued, Money valid, Money settled, Money paid) {

    public static Balance forecast(String agentCode, Money forecast) {
        var none = Money.zero(forecast.currency());
        return new Balance(agentCode, forecast, none, none, none, none);
    }

    Balance plus(Balance other) {
        return new Balance(
                agentCode,
                forecast.plus(other.forecast),
                accrued.plus(other.accrued),
                valid.plus(other.valid),
                settled.plus(other.settled),
                paid.plus(other.paid));
    }

    String currency() {
        return accrued.currency();
    }
}
