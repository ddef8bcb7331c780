package io.comanda.amendment;

/** A change was confirmed. */
public record AmendmentRequested(String number, String orderNumber) {}
