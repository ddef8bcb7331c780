package io.comanda.purchasing;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of orders to suppliers shows; what is null does not matter.
 *
 * @param q words found in number, supplier, his reference or the note
 * @param state one or several
 * @param supplier number
 * @param product orders with this product
 * @param late whether something should have come before today
 */
public record PurchaseOrderFilter(
        @Size(max = 200) @Nullable String q,
        @Nullable List<PurchaseOrderState> state,
        @Size(max = 40) @Nullable String supplier,
        @Size(max = 40) @Nullable String warehouse,
        @Size(max = 40) @Nullable String product,
        @Nullable Boolean late) {}
