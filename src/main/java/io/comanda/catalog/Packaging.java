package io.comanda.catalog;

import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * In what a product comes besides its base unit: a box of 12, a pallet of 480.
 *
 * @param code for instance {@code BOX}
 * @param factor base units in one
 * @param gtin the number under its bar code
 */
public record Packaging(
        @NotBlank @PlainText @Size(max = 20) String code,
        @NotNull @Positive @Digits(integer = 7, fraction = 3) BigDecimal factor,
        @Pattern(regexp = "\\d{8}|\\d{12,14}") @Nullable String gtin) {}
