package io.comanda.payment;

import io.comanda.kernel.Money;

/**
 * Money we owe a customer and have not paid back yet.
 *
 * @param reference what it is given back for, for instance a credit note
 */
public record OwedBack(String orderNumber, String customerNumber, String reference, Money amount) {}
