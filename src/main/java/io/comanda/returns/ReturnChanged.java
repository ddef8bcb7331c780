package io.comanda.returns;

/** Something came in, was inspected, or nothing more is awaited. */
public record ReturnChanged(String returnNumber) {}
