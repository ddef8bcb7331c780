package io.comanda.purchasing;

import io.comanda.kernel.constraints.CountryCode;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier list shows; what is null does not matter.
 *
 * @param q words found anywhere in number, name, VAT id, contact, mail, phone or city; accents and capitals do not matter
 * @param product who offers this product
 */
public record SupplierSearch(
        @Size(max = 200) @Nullable String q,
        @Nullable Boolean active,
        @CountryCode @Nullable String country,
        @Size(max = 40) @Nullable String product) {}
