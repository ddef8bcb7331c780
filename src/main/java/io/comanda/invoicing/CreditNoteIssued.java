package io.comanda.invoicing;

/** An invoice was credited, in whole or in part. */
public record CreditNoteIssued(String creditNoteNumber, String invoiceNumber) {}
