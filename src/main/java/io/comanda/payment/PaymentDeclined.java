package io.comanda.payment;

/** The provider has refused; told when the news came from outside, not in the answer to a call. */
public record PaymentDeclined(String orderNumber, String code, String reasonKey) {}
