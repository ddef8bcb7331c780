package io.comanda.payment;

import io.comanda.kernel.Money;

/** What a customer owes or will owe on account: orders not yet invoiced and invoices not yet paid. */
public record CreditUse(String customerNumber, Money used) {}
