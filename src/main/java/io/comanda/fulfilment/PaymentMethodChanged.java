package io.comanda.fulfilment;

/** An order is to be paid in another way; heard in the same transaction. */
public record PaymentMethodChanged(String orderNumber) {}
