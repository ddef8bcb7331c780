package io.comanda.returns.web;

import io.comanda.returns.ReturnSettlements;
import io.comanda.returns.SettleReturn;
import io.comanda.returns.Settlement;
import io.comanda.returns.SettlementPreview;
import io.comanda.returns.VisibleReturns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What settling a return would mean; the settling itself is finance's task. */
@RestController
@RequestMapping("/api/returns/{number}")
@Tag(name = "Returns")
class ReturnSettlementController {

    private final ReturnSettlements settlements;
    private final VisibleReturns visible;

    ReturnSettlementController(ReturnSettlements settlements, VisibleReturns visible) {
        this.settlements = settlements;
        this.visible = visible;
    }

    /** Net amounts in the order's currency; what is left out is nothing. */
    record SettlementWish(
            @NotNull Settlement settlement,
            @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal freight,
            @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal fee,
            @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal reduction) {

        private SettleReturn settle() {
            return new SettleReturn(
                    settlement,
                    Optional.ofNullable(freight).orElse(BigDecimal.ZERO),
                    Optional.ofNullable(fee).orElse(BigDecimal.ZERO),
                    reduction);
        }
    }

    @PostMapping("/settlement-preview")
    @PreAuthorize(Rights.SETTLE)
    @Operation(summary = "What settling a return would credit and pay back, without doing it")
    SettlementPreview preview(@PathVariable String number, @RequestBody @Valid SettlementWish wish) {
        visible.get(number);
        return settlements.preview(number, wish.settle());
    }
}
