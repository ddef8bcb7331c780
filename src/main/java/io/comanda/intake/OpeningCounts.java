package io.comanda.intake;

/**
 * How a sheet looks as a whole.
 *
 * @param faulty rows with something that must be mended
 * @param products different ones
 * @param newProducts those of them that would be created
 */
public record OpeningCounts(int rows, int faulty, int products, int newProducts) {}
