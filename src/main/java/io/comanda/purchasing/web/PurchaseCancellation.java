package io.comanda.purchasing.web;

import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason kept with the order and shown on its page */
record PurchaseCancellation(@PlainText @Size(max = 500) @Nullable String reason) {}
