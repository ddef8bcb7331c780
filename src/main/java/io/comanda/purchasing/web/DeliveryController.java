package io.comanda.purchasing.web;

import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Idempotency;
import io.comanda.platform.web.Page;
import io.comanda.purchasing.Deliveries;
import io.comanda.purchasing.ExpectedDelivery;
import io.comanda.purchasing.PurchaseOrderFilter;
import io.comanda.purchasing.PurchaseOrderState;
import io.comanda.purchasing.Purchasing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the warehouse is to expect, and what it takes in; without prices. */
@RestController
@RequestMapping("/api/expected-deliveries")
@PreAuthorize(Rights.RECEIVE)
@Tag(name = "Purchasing")
class DeliveryController {

    private final Purchasing purchasing;
    private final Deliveries deliveries;
    private final Idempotency idempotency;

    DeliveryController(Purchasing purchasing, Deliveries deliveries, Idempotency idempotency) {
        this.purchasing = purchasing;
        this.deliveries = deliveries;
        this.idempotency = idempotency;
    }

    @GetMapping
    @Operation(summary = "Orders to suppliers of which something is still to come, the newest first")
    Page<ExpectedDeliveryRow> list(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Size(max = 40) @Nullable String warehouse,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.parse(cursor)
                .map(seen -> List.of(String.valueOf(seen.number(0))))
                .orElse(List.of());
        var filter = new PurchaseOrderFilter(
                q, List.of(PurchaseOrderState.SENT, PurchaseOrderState.CONFIRMED), null, warehouse, null, null);
        return Page.of(purchasing.list(filter, before, limit + 1), limit, row -> Cursor.of(row.id()))
                .map(ExpectedDeliveryRow::of);
    }

    @GetMapping("/{number}")
    @Operation(summary = "What is still to come of an order, with codes to scan and places to put it")
    ExpectedDelivery delivery(@PathVariable String number) {
        return deliveries.expected(number);
    }

    @PostMapping("/{number}/receipts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Take goods in: good ones on stock, others blocked or sent back; waiting orders are told")
    ResponseEntity<DeliveryBooked> receive(
            @PathVariable String number,
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid DeliveryRequest request) {
        return idempotency
                .once(
                        "receive-delivery " + number,
                        key,
                        request,
                        DeliveryBooked.class,
                        () -> DeliveryBooked.of(purchasing.receive(number, request.delivery())))
                .created("/api/expected-deliveries/" + number);
    }
}
