package io.comanda.invoicing;

import org.jspecify.annotations.Nullable;

/**
 * An invoice has its number; told in the transaction that writes it.
 *
 * @param orderNumber the first of its orders
 */
public record InvoiceIssued(String invoiceNumber, String orderNumber, @Nullable String agentCode) {}
