package io.comanda.inventory.web;

import io.comanda.inventory.Inventory;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.StockLedger;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.validation.Validation;
import io.comanda.platform.web.Idempotency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes to stock by hand; each answers with the product's new figures. */
@RestController
@RequestMapping("/api/stock")
@PreAuthorize(Rights.WRITE)
@Tag(name = "Stock")
class StockPostingController {

    private final Inventory inventory;
    private final StockKeeping keeping;
    private final StockLedger ledger;
    private final Validation validation;
    private final Idempotency idempotency;

    StockPostingController(
            Inventory inventory,
            StockKeeping keeping,
            StockLedger ledger,
            Validation validation,
            Idempotency idempotency) {
        this.inventory = inventory;
        this.keeping = keeping;
        this.ledger = ledger;
        this.validation = validation;
        this.idempotency = idempotency;
    }

    record Reversal(@NotBlank @PlainText @Size(max = 200) String reason) {}

    @PostMapping("/receipts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Receive goods; waiting orders are told")
    ResponseEntity<ProductStock> receive(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid Receipt receipt) {
        return once("receive-stock", key, receipt, receipt.productNumber(), () -> keeping.receive(receipt.command()));
    }

    @PostMapping("/adjustments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Correct what is on hand, or block and unblock a part of it")
    ResponseEntity<ProductStock> adjust(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody Adjustment adjustment) {
        validation.require(adjustment);
        return once(
                "adjust-stock",
                key,
                adjustment,
                adjustment.productNumber(),
                () -> keeping.adjust(adjustment.command()));
    }

    @PostMapping("/movements/{movementId}/reversal")
    @PreAuthorize(Rights.SUPERVISE)
    @Operation(summary = "Take a wrong posting back by its opposite, once")
    ProductStock reverse(@PathVariable long movementId, @RequestBody @Valid Reversal reversal) {
        var movement = ledger.reverse(movementId, reversal.reason());
        return ProductStock.of(
                inventory.availability(List.of(movement.productNumber())).get(0));
    }

    private ResponseEntity<ProductStock> once(
            String action, String key, Object body, String productNumber, Runnable posting) {
        return idempotency
                .once(action, key, body, ProductStock.class, () -> {
                    posting.run();
                    return ProductStock.of(
                            inventory.availability(List.of(productNumber)).get(0));
                })
                .created("/api/stock/" + productNumber);
    }
}
