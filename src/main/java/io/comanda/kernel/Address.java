package io.comanda.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where post and goods go.
 *
 * @param name company or person as printed on the label
 * @param region county, province or state, where the country uses one
 * @param country ISO 3166 alpha-2
 */
public record Address(
        String name,
        String street,
        @Nullable String street2,
        String postalCode,
        String city,
        @Nullable String region,
        String country,
        @Nullable String phone) {}
