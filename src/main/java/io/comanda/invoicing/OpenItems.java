package io.comanda.invoicing;

import io.comanda.kernel.Money;

/**
 * What customers still owe in one currency.
 *
 * @param overdue the part of it whose day has passed
 */
public record OpenItems(Money open, Money overdue, long invoices, long overdueInvoices) {}
