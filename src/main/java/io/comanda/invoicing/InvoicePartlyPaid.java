package io.comanda.invoicing;

/** Some money came for this invoice, and something of it is open still. */
public record InvoicePartlyPaid(String invoiceNumber) {}
