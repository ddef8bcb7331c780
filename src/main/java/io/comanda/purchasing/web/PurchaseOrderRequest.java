package io.comanda.purchasing.web;

import io.comanda.catalog.ProductDraft;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.purchasing.MakePurchaseOrder;
import io.comanda.purchasing.SupplierDraft;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be ordered.
 *
 * @param note printed on the order
 */
record PurchaseOrderRequest(
        @NotNull @Pattern(regexp = SupplierDraft.NUMBER) String supplierNumber,
        @NotBlank @Size(max = 40) String warehouseCode,
        @PlainText @Size(max = 1000) @Nullable String note,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Line> lines) {

    /** @param unitPrice net for one base unit in the supplier's currency; left out for what his offer says */
    @Schema(name = "PurchaseOrderLineRequest")
    record Line(
            @NotNull @Pattern(regexp = ProductDraft.NUMBER) String productNumber,
            @NotNull @Positive @Digits(integer = 7, fraction = 3) BigDecimal quantity,
            @PositiveOrZero @Digits(integer = 10, fraction = 4) @Nullable BigDecimal unitPrice,
            @Nullable LocalDate requestedOn) {

        MakePurchaseOrder.Line wish() {
            return new MakePurchaseOrder.Line(productNumber, Quantity.of(quantity), unitPrice, requestedOn, null);
        }
    }

    MakePurchaseOrder wish() {
        return new MakePurchaseOrder(
                supplierNumber,
                warehouseCode,
                note,
                lines.stream().map(Line::wish).toList());
    }
}
