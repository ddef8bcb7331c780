package io.comanda.returns;

/** Somebody wants to give goods back. */
public record ReturnRequested(String returnNumber) {}
