package io.comanda.shipping;

import io.comanda.kernel.Money;

/**
 * A parcel that is paid for at the door.
 *
 * @param open of the cash not paid out to us yet, delivered or not
 */
public record CashParcel(String trackingNumber, String orderNumber, Money cash, Money open) {}
