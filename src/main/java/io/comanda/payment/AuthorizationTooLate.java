package io.comanda.payment;

import io.comanda.kernel.Money;

/** An authorization arrived after its payment was given up. It is being voided; nobody needs to do anything. */
public record AuthorizationTooLate(String orderNumber, Money amount, String providerReference) {}
