package io.comanda.inventory.web;

import io.comanda.catalog.ProductDraft;
import io.comanda.inventory.Feasibility;
import io.comanda.kernel.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** Goods somebody would like to have. */
record Wanted(@NotEmpty @Size(max = 200) List<@NotNull @Valid WantedGoods> lines) {

    record WantedGoods(
            @NotNull @Pattern(regexp = ProductDraft.NUMBER) String productNumber,
            @NotNull @Positive @Digits(integer = 7, fraction = 3) BigDecimal quantity) {}

    List<Feasibility.Need> needs() {
        return lines.stream()
                .map(line -> new Feasibility.Need(line.productNumber(), Quantity.of(line.quantity())))
                .toList();
    }
}
