package io.comanda.amendment;

/** A change was taken back. */
public record AmendmentWithdrawn(String number) {}
