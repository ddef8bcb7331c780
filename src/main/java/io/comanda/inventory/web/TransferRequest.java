package io.comanda.inventory.web;

import io.comanda.catalog.ProductDraft;
import io.comanda.inventory.SendGoods;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods to be sent to another place.
 *
 * @param expectedOn when they will be there
 */
record TransferRequest(
        @NotBlank @Size(max = 40) String fromWarehouse,
        @NotBlank @Size(max = 40) String toWarehouse,
        @NotNull LocalDate expectedOn,
        @Nullable @PlainText @Size(max = 200) String note,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid MovedGoods> lines) {

    /** Goods of one place. */
    record MovedGoods(
            @NotNull @Pattern(regexp = ProductDraft.NUMBER) String productNumber,
            @Nullable @PlainText @Size(min = 1, max = 40) String lotNumber,
            @NotBlank @Size(max = 40) String fromLocation,
            @NotBlank @Size(max = 40) String toLocation,
            @NotNull @Positive @Digits(integer = 7, fraction = 3) BigDecimal quantity) {

        SendGoods.Line line() {
            return new SendGoods.Line(productNumber, lotNumber, fromLocation, toLocation, Quantity.of(quantity));
        }
    }

    SendGoods command() {
        return new SendGoods(
                fromWarehouse,
                toWarehouse,
                expectedOn,
                note == null ? "" : note,
                lines.stream().map(MovedGoods::line).toList());
    }
}
