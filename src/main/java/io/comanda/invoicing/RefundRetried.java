package io.comanda.invoicing;

/** Somebody wants the provider to be asked once more for the refund of a credit note. */
public record RefundRetried(String creditNoteNumber, int tries) {}
