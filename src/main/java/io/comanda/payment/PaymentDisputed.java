package io.comanda.payment;

import io.comanda.kernel.Money;

/**
 * The cardholder's bank took money back, however long ago the order was closed.
 *
 * @param reference of the dispute at the provider
 */
public record PaymentDisputed(String orderNumber, Money amount, String reference) {}
