package io.comanda.invoicing;

/** An invoice has its number; told in the transaction that writes it. */
public record InvoiceIssued(String invoiceNumber) {}
