package io.comanda.purchasing.web;

import static java.util.stream.Collectors.toMap;

import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.purchasing.Confirmation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier confirms.
 *
 * @param reference the number he gave the order
 */
record ConfirmationRequest(
        @PlainText @Size(max = 60) @Nullable String reference,
        @NotNull @Size(max = 500) List<@NotNull @Valid Line> lines) {

    @Schema(name = "ConfirmationLineRequest")
    record Line(
            @Positive int lineNo,
            @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 3) BigDecimal quantity,
            @NotNull LocalDate expectedOn) {

        Confirmation.Line said() {
            return new Confirmation.Line(lineNo, Quantity.of(quantity), expectedOn);
        }
    }

    Confirmation confirmation() {
        return new Confirmation(
                reference,
                lines.stream()
                        .collect(toMap(Line::lineNo, Line::said, (first, second) -> second, LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList());
    }
}
