package io.comanda.quoting;

/** The offer, or its former version, holds no longer. Heard in the same transaction. */
public record QuoteWithdrawn(String quoteNumber) {}
