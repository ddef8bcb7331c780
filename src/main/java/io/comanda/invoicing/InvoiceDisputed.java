package io.comanda.invoicing;

/** A customer objects to an invoice; it is not demanded until that is settled. */
public record InvoiceDisputed(String invoiceNumber) {}
