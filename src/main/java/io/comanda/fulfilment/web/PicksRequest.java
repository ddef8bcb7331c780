package io.comanda.fulfilment.web;

import io.comanda.kernel.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the picker found, where it was not all of it. */
record PicksRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Pick> picks) {

    /** @param item as the shipment's lines name it */
    record Pick(
            @NotNull Long item,
            @NotNull @PositiveOrZero @DecimalMax("1000000") @Digits(integer = 7, fraction = 3) BigDecimal quantity) {}

    /** Of two entries for one item the last one counts. */
    Map<Long, Quantity> found() {
        return picks.stream()
                .collect(Collectors.toMap(Pick::item, pick -> Quantity.of(pick.quantity()), (first, last) -> last));
    }
}
