package io.comanda.accounting;

import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Number and name an account is to have. */
public record AccountDraft(
        @NotNull @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z./-]{0,19}") String number,
        @NotBlank @PlainText @Size(max = 80) String name) {}
