package io.comanda.inventory.web;

import io.comanda.inventory.ReceivedTransfer;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came in of a transfer where it is not what was sent, or not where it was meant to go. */
record TransferReceipt(@NotNull @Size(max = 200) List<@NotNull @Valid ReceivedLine> lines) {

    record ReceivedLine(
            @Min(1) int lineNo,
            @NotNull @PositiveOrZero @Digits(integer = 7, fraction = 3) BigDecimal received,
            @Nullable @PlainText @Size(min = 1, max = 40) String location,
            @Nullable @PlainText @Size(min = 1, max = 200) String reason) {

        ReceivedTransfer part() {
            return new ReceivedTransfer(lineNo, Quantity.of(received), location, reason);
        }
    }

    List<ReceivedTransfer> parts() {
        return lines.stream().map(ReceivedLine::part).toList();
    }
}
