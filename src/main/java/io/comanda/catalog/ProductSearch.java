package io.comanda.catalog;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a product list shows; what is null does not matter.
 *
 * @param q words found anywhere in number, GTIN or a name of any language
 * @param family this family and all below it
 */
public record ProductSearch(
        @Size(max = 200) @Nullable String q, @Size(max = 40) @Nullable String family, @Nullable Boolean active) {}
