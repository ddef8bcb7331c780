package io.comanda.payment;

import io.comanda.kernel.Money;

/** The provider has taken the money; told when the news came from outside, not in the answer to a call. */
public record PaymentCaptured(String orderNumber, Money amount, Money capturedTotal) {}
