package io.comanda.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a product list. */
public record ProductSummary(
        String number,
        Map<String, String> names,
        String familyCode,
        String unit,
        boolean stocked,
        boolean active,
        @Nullable String photo) {}
