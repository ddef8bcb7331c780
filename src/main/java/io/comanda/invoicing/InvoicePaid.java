package io.comanda.invoicing;

/** Nothing is open of this invoice any more. */
public record InvoicePaid(String invoiceNumber, String orderNumber) {}
