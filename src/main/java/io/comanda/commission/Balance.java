package io.comanda.commission;

import io.comanda.kernel.Money;

/** An agent's account in one currency: earned on invoices not yet paid, earned for good, and paid out. */
public record Balance(String agentCode, Money accrued, Money valid, Money settled) {}
