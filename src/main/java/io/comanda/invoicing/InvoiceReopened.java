package io.comanda.invoicing;

/** Money was taken off this invoice again: something of an order is open once more. */
public record InvoiceReopened(String invoiceNumber, String orderNumber) {}
