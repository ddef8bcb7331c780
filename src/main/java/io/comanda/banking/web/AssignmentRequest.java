package io.comanda.banking.web;

import io.comanda.banking.BankEntries.Part;
import io.comanda.banking.TargetKind;
import io.comanda.kernel.Money;
import io.comanda.kernel.constraints.CurrencyCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What parts of an entry are for. */
record AssignmentRequest(@NotEmpty @Size(max = 50) List<@NotNull @Valid Piece> pieces) {

    /**
     * One part.
     *
     * @param number of the invoice or the order
     * @param detail what it was owed back for, where it is a refund
     */
    record Piece(
            @NotNull TargetKind kind,
            @NotBlank @Size(max = 50) String number,
            @Size(max = 100) @Nullable String detail,
            @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
            @NotNull @CurrencyCode String currency) {

        private Part part() {
            return new Part(kind, number, detail, new Money(amount, currency));
        }
    }

    List<Part> parts() {
        return pieces.stream().map(Piece::part).toList();
    }
}
