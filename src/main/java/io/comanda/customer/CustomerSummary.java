package io.comanda.customer;

import org.jspecify.annotations.Nullable;

/**
 * A row of a customer list.
 *
 * @param nameKey what the list is sorted by, before the number
 */
public record CustomerSummary(
        String number,
        String name,
        String nameKey,
        @Nullable String vatId,
        @Nullable String email,
        @Nullable String phone,
        String city,
        String country,
        CustomerStatus status,
        String groupCode,
        String customerClass,
        @Nullable String agentCode) {}
