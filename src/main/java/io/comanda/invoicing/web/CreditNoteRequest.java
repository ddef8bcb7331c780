package io.comanda.invoicing.web;

import io.comanda.invoicing.CreditReason;
import io.comanda.invoicing.CreditRequest;
import io.comanda.invoicing.SurplusUse;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to credit of an invoice.
 *
 * @param surplusUse what becomes of money that was paid for it
 * @param lines all that is left of the invoice when there are none
 */
record CreditNoteRequest(
        @NotNull CreditReason reason,
        @PlainText @Size(max = 200) @Nullable String remark,
        @NotNull SurplusUse surplusUse,
        @Size(max = 500) @Nullable List<@NotNull @Valid Line> lines) {

    /**
     * A quantity of the line, or an amount off its price.
     *
     * @param net in the invoice's currency
     */
    @Schema(name = "CreditLineRequest")
    record Line(
            @Positive int lineNo,
            @Positive @Digits(integer = 11, fraction = 3) @Nullable BigDecimal quantity,
            @Positive @Digits(integer = 12, fraction = 2) @Nullable BigDecimal net) {

        private CreditRequest.Line in(String currency) {
            return new CreditRequest.Line(
                    lineNo,
                    quantity == null ? null : Quantity.of(quantity),
                    net == null ? null : new Money(net, currency));
        }
    }

    CreditRequest in(String currency) {
        var each = Optional.ofNullable(lines).orElse(List.of());
        return new CreditRequest(
                reason,
                remark,
                surplusUse,
                each.stream().map(line -> line.in(currency)).toList());
    }
}
