package io.comanda.quoting;

/** The offer is lost. Heard in the same transaction. */
public record QuoteDeclined(String quoteNumber) {}
