package io.comanda.fulfilment.web;

import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** @param reason why it is less than planned, for instance {@code damaged} */
record PickedStop(
        @NotNull @PositiveOrZero @DecimalMax("1000000") @Digits(integer = 7, fraction = 3) BigDecimal quantity,
        @Nullable @PlainText @Size(max = 200) String reason) {}
