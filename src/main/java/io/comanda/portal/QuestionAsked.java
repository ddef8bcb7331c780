package io.comanda.portal;

/** A customer asked something about an order; heard in the same transaction. */
public record QuestionAsked(long id, String orderNumber, String question) {}
