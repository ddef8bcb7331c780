package io.comanda.inventory;

import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which lots to list; what is null does not matter. */
public record LotFilter(
        @PlainText @Size(max = 40) @Nullable String product,
        @PlainText @Size(max = 40) @Nullable String lot,
        @Nullable Boolean blocked) {}
