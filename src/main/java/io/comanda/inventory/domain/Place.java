package io.comanda.inventory.domain;

import org.jspecify.annotations.Nullable;

/** Where a product, perhaps of a lot, lies. */
public record Place(String productNumber, String warehouseCode, String locationCode, @Nullable String lotNumber) {}
