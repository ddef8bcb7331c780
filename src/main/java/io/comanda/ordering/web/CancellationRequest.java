package io.comanda.ordering.web;

import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an order is cancelled; the customer is told. */
record CancellationRequest(@NotBlank @PlainText @Size(max = 200) String reason) {}
