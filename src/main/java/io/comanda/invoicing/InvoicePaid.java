package io.comanda.invoicing;

/** Nothing is open of this invoice any more; told for each order it is about. */
public record InvoicePaid(String invoiceNumber, String orderNumber) {}
