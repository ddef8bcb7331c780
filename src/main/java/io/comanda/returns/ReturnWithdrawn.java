package io.comanda.returns;

/** A return was given up before anybody had decided about it. */
public record ReturnWithdrawn(String returnNumber) {}
