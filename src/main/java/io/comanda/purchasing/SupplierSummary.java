package io.comanda.purchasing;

import org.jspecify.annotations.Nullable;

/**
 * A row of a supplier list.
 *
 * @param nameKey what the list is sorted by, before the number
 * @param offers how many products he offers
 */
public record SupplierSummary(
        String number,
        String name,
        String nameKey,
        @Nullable String email,
        @Nullable String phone,
        String city,
        String country,
        String currency,
        int leadTimeDays,
        boolean active,
        int offers) {}
