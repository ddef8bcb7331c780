package io.comanda.inventory;

import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which places to list; what is null does not matter. */
public record StockFilter(
        @PlainText @Size(max = 40) @Nullable String product,
        @PlainText @Size(max = 40) @Nullable String warehouse,
        @PlainText @Size(max = 40) @Nullable String location,
        @PlainText @Size(max = 40) @Nullable String lot) {}
