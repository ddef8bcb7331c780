package io.comanda.ordering;

import io.comanda.kernel.Address;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of an order. Prices are not asked for: they are ours to find.
 *
 * @param customerReference the customer's own order number
 * @param discount percent granted by hand on the whole order, after the lines' own
 * @param discountAmount or net money off the whole order, shared out over its lines; one of the two
 * @param deliveryAddressCode one of the customer's delivery addresses; or give {@code deliveryAddress}
 * @param deliveryService one of those offered for the order, as CARRIER/SERVICE; left out, the house chooses
 * @param paymentToken what the card provider gave for the card
 */
@Schema(
        example =
                """
                {"customerNumber": "K-1001", "customerReference": "PO 4711", "paymentMethod": "ACCOUNT",
                 "lines": [{"productNumber": "AC-7001", "quantity": 2}, {"productNumber": "BK-1001", "quantity": 1, "discount": 5}]}""")
public record OrderRequest(
        @NotBlank @Size(max = 40) String customerNumber,
        @PlainText @Size(max = 100) @Nullable String customerReference,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Line> lines,
        @Size(max = 40) @Nullable String deliveryAddressCode,
        @Valid @Nullable Address deliveryAddress,
        @Pattern(regexp = "ACCOUNT|CARD|TRANSFER|COD") @Nullable String paymentMethod,
        @PlainText @Size(max = 200) @Nullable String paymentToken,
        @Pattern(regexp = "COMPLETE|LINE_COMPLETE|SHIP_AND_BACKORDER|SHIP_AND_CANCEL_REST|BUY_TO_ORDER") @Nullable
                String deliveryPolicy,
        @Size(max = 40) @Nullable String warehouseCode,
        @Nullable LocalDate requestedOn,
        @Size(max = 2000) @Nullable String note,
        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable BigDecimal discount,
        @DecimalMin("0") @Digits(integer = 12, fraction = 2) @Nullable BigDecimal discountAmount,
        @Pattern(regexp = PlaceOrder.SERVICE) @Nullable String deliveryService) {

    /**
     * @param discount percent granted by hand, on top of the price
     * @param discountAmount or money off the whole line, net; one of the two
     */
    public record Line(
            @NotBlank @Size(max = 40) String productNumber,
            @NotNull @Positive @DecimalMax("1000000") @Digits(integer = 7, fraction = 3) BigDecimal quantity,
            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable BigDecimal discount,
            @DecimalMin("0") @Digits(integer = 12, fraction = 2) @Nullable BigDecimal discountAmount) {

        PlaceOrder.Line wish() {
            return new PlaceOrder.Line(
                    productNumber,
                    Quantity.of(quantity),
                    Optional.ofNullable(discount).map(Percent::of).orElse(null),
                    discountAmount);
        }
    }

    /** @param channel by which way it comes in */
    public PlaceOrder wish(String channel) {
        return new PlaceOrder(
                customerNumber,
                channel,
                customerReference,
                lines.stream().map(Line::wish).toList(),
                deliveryAddressCode,
                deliveryAddress,
                paymentMethod,
                paymentToken,
                deliveryPolicy,
                warehouseCode,
                requestedOn,
                note,
                Optional.ofNullable(discount).map(Percent::of).orElse(null),
                discountAmount,
                deliveryService);
    }

    /** The same without what the card provider gave, which is not to be kept. */
    public OrderRequest withoutCard() {
        return new OrderRequest(
                customerNumber,
                customerReference,
                lines,
                deliveryAddressCode,
                deliveryAddress,
                paymentMethod,
                null,
                deliveryPolicy,
                warehouseCode,
                requestedOn,
                note,
                discount,
                discountAmount,
                deliveryService);
    }
}
