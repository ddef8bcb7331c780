package io.comanda.fulfilment.web;

import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another way to pay. */
record PaymentMethodRequest(
        @NotNull @Pattern(regexp = "ACCOUNT|CARD|TRANSFER|COD") String paymentMethod,
        @PlainText @Size(max = 200) @Nullable String paymentToken) {}
