package io.comanda.invoicing.web;

import io.comanda.kernel.constraints.CurrencyCode;
import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that came in for an invoice.
 *
 * @param reference the bank's; the same one again books nothing more
 */
record ReceiptRequest(
        @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @NotNull @CurrencyCode String currency,
        @NotNull LocalDate day,
        @NotBlank @PlainText @Size(max = 100) String reference) {}
