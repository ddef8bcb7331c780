package io.comanda.intake;

import io.comanda.kernel.Quantity;

/**
 * What a sheet brings of a product.
 *
 * @param rows how many places
 * @param quantity of the rows that can be read, in base units
 * @param isNew whether the product would be created
 */
public record ProductTotal(String product, int rows, Quantity quantity, boolean isNew) {}
