package io.comanda.quoting;

/** The customer asks something about an offer. Heard in the same transaction. */
public record QuoteQuestioned(String quoteNumber, String question) {}
