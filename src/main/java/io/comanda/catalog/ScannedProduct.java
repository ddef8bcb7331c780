package io.comanda.catalog;

import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The product under a code.
 *
 * @param packaging when the code is that of a packaging
 * @param quantity base units in what was scanned
 */
public record ScannedProduct(String productNumber, @Nullable String packaging, Quantity quantity) {}
