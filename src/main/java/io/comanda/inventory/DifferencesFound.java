package io.comanda.inventory;

/** A stock count ended with differences that are beyond the limit. */
public record DifferencesFound(String countNumber) {}
