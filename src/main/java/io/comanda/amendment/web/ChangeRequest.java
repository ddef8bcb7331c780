package io.comanda.amendment.web;

import io.comanda.kernel.Address;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.OrderChange.LineChange;
import io.comanda.ordering.PlaceOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
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
 * What is to be different about an order; what is left out stays.
 *
 * @param paymentToken what the card provider gave for the card, never its number; for {@code CARD} only
 */
@Schema(
        name = "ChangeRequest",
        example =
                """
                {"lines": [{"lineNo": 1, "quantity": 3}, {"lineNo": 2, "quantity": 0}],
                 "added": [{"productNumber": "AC-7001", "quantity": 2}]}""")
record ChangeRequest(
        @Size(max = 500) @Nullable List<@NotNull @Valid ChangedLine> lines,
        @Size(max = 500) @Nullable List<@NotNull @Valid AddedLine> added,
        @Valid @Nullable Address deliveryAddress,
        @Nullable LocalDate requestedOn,
        @Pattern(regexp = "COMPLETE|LINE_COMPLETE|SHIP_AND_BACKORDER|SHIP_AND_CANCEL_REST|BUY_TO_ORDER") @Nullable
                String deliveryPolicy,
        @Pattern(regexp = "ACCOUNT|CARD|TRANSFER|COD") @Nullable String paymentMethod,
        @PlainText @Size(max = 200) @Nullable String paymentToken) {

    /**
     * @param quantity all of it, what has left included; zero takes the line off
     * @param discount percent granted on the agreed price, in place of what was granted before
     */
    record ChangedLine(
            @Positive int lineNo,
            @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 3) @Nullable BigDecimal quantity,
            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable BigDecimal discount) {

        LineChange wish() {
            return new LineChange(
                    lineNo,
                    Optional.ofNullable(quantity).map(Quantity::of).orElse(null),
                    Optional.ofNullable(discount).map(Percent::of).orElse(null));
        }
    }

    /** Goods more, at today's prices. */
    record AddedLine(
            @NotBlank @Size(max = 40) String productNumber,
            @NotNull @Positive @DecimalMax("1000000") @Digits(integer = 7, fraction = 3) BigDecimal quantity,
            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) @Nullable BigDecimal discount) {

        PlaceOrder.Line wish() {
            return new PlaceOrder.Line(
                    productNumber,
                    Quantity.of(quantity),
                    Optional.ofNullable(discount).map(Percent::of).orElse(null));
        }
    }

    OrderChange wish() {
        return new OrderChange(
                Optional.ofNullable(lines).orElse(List.of()).stream()
                        .map(ChangedLine::wish)
                        .toList(),
                Optional.ofNullable(added).orElse(List.of()).stream()
                        .map(AddedLine::wish)
                        .toList(),
                deliveryAddress,
                requestedOn,
                deliveryPolicy,
                payment());
    }

    private OrderChange.@Nullable Payment payment() {
        return paymentMethod == null
                ? null
                : new OrderChange.Payment(paymentMethod, paymentMethod.equals("CARD") ? paymentToken : null);
    }
}
