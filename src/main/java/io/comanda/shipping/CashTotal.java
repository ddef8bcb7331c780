package io.comanda.shipping;

import io.comanda.kernel.Money;

/**
 * What a carrier has collected and not paid out to us.
 *
 * @param oldestDays since the oldest of these parcels was delivered
 */
public record CashTotal(String carrierCode, String carrierName, int parcels, Money open, int oldestDays) {}
