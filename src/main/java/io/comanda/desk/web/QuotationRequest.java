package io.comanda.desk.web;

import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.PlaceOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order as far as it is typed; what is missing in a line is told as a problem of that line. */
@Schema(
        example =
                """
                {"customerNumber": "K-1001", "lines": [{"productNumber": "AC-7001", "quantity": 2, "discount": 5}],
                 "discountAmount": 10}""")
record QuotationRequest(
        @NotBlank @Size(max = 40) String customerNumber,
        @NotNull @Size(max = 500) List<@NotNull @Valid Line> lines,
        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable BigDecimal discount,
        @DecimalMin("0") @Digits(integer = 12, fraction = 2) @Nullable BigDecimal discountAmount,
        @Size(max = 40) @Nullable String deliveryAddressCode,
        @Pattern(regexp = "ACCOUNT|CARD|TRANSFER|COD") @Nullable String paymentMethod,
        @Size(max = 40) @Nullable String warehouseCode,
        @Pattern(regexp = PlaceOrder.SERVICE) @Nullable String deliveryService) {

    /**
     * @param discount percent granted by hand, on top of the price
     * @param discountAmount or money off the whole line, net; one of the two
     */
    record Line(
            @Size(max = 40) @Nullable String productNumber,
            @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 3) @Nullable BigDecimal quantity,
            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable BigDecimal discount,
            @DecimalMin("0") @Digits(integer = 12, fraction = 2) @Nullable BigDecimal discountAmount) {

        PlaceOrder.Line wish() {
            return new PlaceOrder.Line(
                    Optional.ofNullable(productNumber).orElse(""),
                    Optional.ofNullable(quantity).map(Quantity::of).orElse(Quantity.ZERO),
                    percent(discount),
                    discountAmount);
        }
    }

    PlaceOrder wish(String channel) {
        return new PlaceOrder(
                customerNumber,
                channel,
                null,
                lines.stream().map(Line::wish).toList(),
                deliveryAddressCode,
                null,
                paymentMethod,
                null,
                null,
                warehouseCode,
                null,
                null,
                percent(discount),
                discountAmount,
                deliveryService);
    }

    private static @Nullable Percent percent(@Nullable BigDecimal discount) {
        return discount == null ? null : Percent.of(discount);
    }
}
