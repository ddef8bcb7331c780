package io.comanda.commission;

import io.comanda.kernel.Money;

/**
 * An agent's account in one currency.
 *
 * @param forecast what his customers' orders will bring once they are invoiced, at his present rate
 * @param accrued earned on invoices that are not paid yet
 * @param valid earned for good and not yet paid out
 * @param settled paid out
 */
public record Balance(String agentCode, Money forecast, Money accrued, Money valid, Money settled) {

    static Balance forecast(String agentCode, Money forecast) {
        var none = Money.zero(forecast.currency());
        return new Balance(agentCode, forecast, none, none, none);
    }

    Balance plus(Balance other) {
        return new Balance(
                agentCode,
                forecast.plus(other.forecast),
                accrued.plus(other.accrued),
                valid.plus(other.valid),
                settled.plus(other.settled));
    }

    String currency() {
        return accrued.currency();
    }
}
