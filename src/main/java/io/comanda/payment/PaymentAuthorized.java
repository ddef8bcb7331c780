package io.comanda.payment;

import io.comanda.kernel.Money;

/** The provider has reserved the money; told when the news came from outside, not in the answer to a call. */
public record PaymentAuthorized(String orderNumber, Money amount, String providerReference) {}
