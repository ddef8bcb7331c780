package io.comanda.payment;

import io.comanda.kernel.Money;

/** The provider has given the reserved money back; told when the news came from outside, not in the answer to a call. */
public record PaymentVoided(String orderNumber, Money amount) {}
