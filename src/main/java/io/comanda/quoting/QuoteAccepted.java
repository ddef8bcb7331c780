package io.comanda.quoting;

/** The customer takes the offer, and the order is placed. Heard in the same transaction. */
public record QuoteAccepted(String quoteNumber) {}
