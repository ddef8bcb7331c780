package io.comanda.payment;

import io.comanda.kernel.Money;

/**
 * The cardholder's bank has given back what it had taken.
 *
 * @param reference of the dispute at the provider
 */
public record DisputeWon(String orderNumber, Money amount, String reference) {}
