package io.comanda.amendment.web;

import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change somebody has seen the preview of.
 *
 * @param basis as the preview named it
 * @param reason for the order's story
 */
record ChangeConfirmation(
        @NotNull @Valid ChangeRequest change,
        @NotNull Integer basis,
        @PlainText @Size(max = 500) @Nullable String reason) {}
