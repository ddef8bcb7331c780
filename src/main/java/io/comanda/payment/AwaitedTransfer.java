package io.comanda.payment;

import io.comanda.kernel.Money;

/**
 * An order that goes on when money comes by bank.
 *
 * @param open what is still missing
 */
public record AwaitedTransfer(String orderNumber, String customerNumber, Money open) {}
