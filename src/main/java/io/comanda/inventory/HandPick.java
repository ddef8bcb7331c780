package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/** From where somebody wants a line to be served. */
public record HandPick(String warehouseCode, String locationCode, @Nullable String lotNumber, Quantity quantity) {}
