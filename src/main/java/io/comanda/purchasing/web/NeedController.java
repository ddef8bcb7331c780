package io.comanda.purchasing.web;

import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.purchasing.Needs;
import io.comanda.purchasing.Purchasing;
import io.comanda.purchasing.ReorderRule;
import io.comanda.purchasing.WhatToBuy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What has to be bought, and when shelves are filled up. */
@RestController
@Tag(name = "Purchasing")
class NeedController {

    private final Needs needs;
    private final Purchasing purchasing;

    NeedController(Needs needs, Purchasing purchasing) {
        this.needs = needs;
        this.purchasing = purchasing;
    }

    @GetMapping("/api/purchase-needs")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "What waiting customers and shelves need, grouped by the supplier proposed, with the reason")
    WhatToBuy whatToBuy() {
        return needs.whatToBuy();
    }

    @PostMapping("/api/purchase-needs/orders")
    @PreAuthorize(Rights.BUY)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Order all that is needed, as proposed; the orders appear in their list")
    void orderAll() {
        purchasing.requestAll();
    }

    @GetMapping("/api/reorder-rules")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Reorder rules by product and warehouse")
    Page<ReorderRule> rules(
            @RequestParam(required = false) @Size(max = 40) @Nullable String product,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 2);
        return Page.of(
                needs.rules(product, after, limit + 1),
                limit,
                rule -> Cursor.of(rule.productNumber(), rule.warehouseCode()));
    }

    @PutMapping("/api/reorder-rules/{productNumber}/{warehouseCode}")
    @PreAuthorize(Rights.MAINTAIN)
    @Operation(summary = "Say when a warehouse is filled up with a product, and how far")
    ReorderRule save(
            @PathVariable String productNumber,
            @PathVariable String warehouseCode,
            @RequestBody ReorderRequest request) {
        return needs.save(new ReorderRule(productNumber, warehouseCode, request.minimum(), request.maximum()));
    }

    @DeleteMapping("/api/reorder-rules/{productNumber}/{warehouseCode}")
    @PreAuthorize(Rights.MAINTAIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Fill a warehouse up with a product no more")
    void forget(@PathVariable String productNumber, @PathVariable String warehouseCode) {
        needs.forget(productNumber, warehouseCode);
    }
}
