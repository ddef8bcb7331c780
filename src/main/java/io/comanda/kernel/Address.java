package io.comanda.kernel;

import io.comanda.kernel.constraints.CountryCode;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where post and goods go.
 *
 * @param name company or person as printed on the label
 * @param region county, province or state, where the country uses one
 * @param country ISO 3166 alpha-2
 */
public record Address(
        @NotBlank @PlainText @Size(max = 120) String name,
        @NotBlank @PlainText @Size(max = 120) String street,
        @PlainText @Size(max = 120) @Nullable String street2,
        @NotBlank @PlainText @Size(max = 20) String postalCode,
        @NotBlank @PlainText @Size(max = 80) String city,
        @PlainText @Size(max = 80) @Nullable String region,
        @NotNull @CountryCode String country,
        @PlainText @Size(max = 40) @Nullable String phone) {}
