package io.comanda.inventory.web;

import io.comanda.catalog.ProductDraft;
import io.comanda.inventory.FoundGoods;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Goods that lie where the sheet names none. */
record FoundRequest(
        @NotNull @Pattern(regexp = ProductDraft.NUMBER) String productNumber,
        @NotBlank @Size(max = 40) String locationCode,
        @Nullable @PlainText @Size(min = 1, max = 40) String lotNumber,
        @Nullable LocalDate expiry,
        @NotNull @Positive @Digits(integer = 7, fraction = 3) BigDecimal counted) {

    FoundGoods goods() {
        return new FoundGoods(productNumber, locationCode, lotNumber, expiry, Quantity.of(counted));
    }
}
