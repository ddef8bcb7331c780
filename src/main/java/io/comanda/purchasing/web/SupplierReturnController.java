package io.comanda.purchasing.web;

import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.web.Idempotency;
import io.comanda.purchasing.ReceiptView;
import io.comanda.purchasing.SupplierReturns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Goods that go back to suppliers. */
@RestController
@RequestMapping("/api/purchase-orders/{number}/receipts/{receipt}/returns")
@Tag(name = "Purchasing")
class SupplierReturnController {

    private final SupplierReturns returns;
    private final Idempotency idempotency;

    SupplierReturnController(SupplierReturns returns, Idempotency idempotency) {
        this.returns = returns;
        this.idempotency = idempotency;
    }

    /** @param reference of the return: the supplier's number of it, or ours */
    record ReturnRequest(
            @NotNull @Positive @Digits(integer = 7, fraction = 3) BigDecimal quantity,
            @NotBlank @PlainText @Size(max = 40) String reference) {}

    private record Wish(String number, long receipt, ReturnRequest request) {}

    @PostMapping
    @PreAuthorize(Rights.RECEIVE)
    @Operation(summary = "Send back what was rejected and kept; the same key again sends nothing more")
    ReceiptView sendBack(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @PathVariable String number,
            @PathVariable long receipt,
            @RequestBody @Valid ReturnRequest request) {
        return idempotency
                .once(
                        "send-back",
                        key,
                        new Wish(number, receipt, request),
                        ReceiptView.class,
                        () -> returns.sendBack(number, receipt, Quantity.of(request.quantity()), request.reference()))
                .body();
    }
}
