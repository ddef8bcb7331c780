package io.comanda.quoting;

/** A version is to go to the customer. Heard in the same transaction. */
public record QuoteSubmitted(String quoteNumber, int version) {}
