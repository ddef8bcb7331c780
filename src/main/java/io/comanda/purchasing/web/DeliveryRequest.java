package io.comanda.purchasing.web;

import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.purchasing.Delivery;
import io.comanda.purchasing.Delivery.RejectReason;
import io.comanda.purchasing.Delivery.RejectedGoods;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came in.
 *
 * @param deliveryNote the supplier's number of it
 */
record DeliveryRequest(
        @NotBlank @PlainText @Size(max = 60) String deliveryNote,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Line> lines) {

    /**
     * Goods of one line in one place.
     *
     * @param rejectedGoods where what is not accepted goes; back with the driver when left out
     */
    @Schema(name = "DeliveryLineRequest")
    record Line(
            @Positive int lineNo,
            @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 3) BigDecimal received,
            @PositiveOrZero @Digits(integer = 7, fraction = 3) @Nullable BigDecimal rejected,
            @Nullable RejectReason rejectReason,
            @Nullable RejectedGoods rejectedGoods,
            @NotBlank @Size(max = 40) String locationCode,
            @PlainText @Size(min = 1, max = 40) @Nullable String lotNumber,
            @Nullable LocalDate expiry) {

        Delivery.Line part() {
            return new Delivery.Line(
                    lineNo,
                    Quantity.of(received),
                    Quantity.of(Optional.ofNullable(rejected).orElse(BigDecimal.ZERO)),
                    rejectReason,
                    Optional.ofNullable(rejectedGoods).orElse(RejectedGoods.SENT_BACK),
                    locationCode,
                    lotNumber,
                    expiry);
        }
    }

    Delivery delivery() {
        return new Delivery(deliveryNote, lines.stream().map(Line::part).toList());
    }
}
