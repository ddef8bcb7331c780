package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/** What lies in a place by the books. */
public record PlaceContent(String productNumber, String locationCode, @Nullable String lotNumber, Quantity onHand) {}
