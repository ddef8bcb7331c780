package io.comanda.inventory.web;

import io.comanda.inventory.StockTransfers;
import io.comanda.inventory.TransferState;
import io.comanda.inventory.TransferView;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Idempotency;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/** Goods sent between the places of the house. */
@RestController
@RequestMapping("/api/stock-transfers")
@Tag(name = "Stock")
class TransferController {

    private final StockTransfers transfers;
    private final Idempotency idempotency;

    TransferController(StockTransfers transfers, Idempotency idempotency) {
        this.transfers = transfers;
        this.idempotency = idempotency;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Transfers, the newest first")
    Page<TransferView> transfers(
            @RequestParam(required = false) @Nullable TransferState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 1);
        return Page.of(transfers.list(state, after, limit + 1), limit, transfer -> Cursor.of(transfer.number()));
    }

    @GetMapping("/{number}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A transfer with its lines")
    TransferView transfer(@PathVariable String number) {
        return transfers.get(number);
    }

    @PostMapping
    @PreAuthorize(Rights.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Send goods to another place; within a warehouse they are there at once")
    ResponseEntity<TransferView> send(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid TransferRequest request) {
        var answer = idempotency.once(
                "send-transfer", key, request, TransferView.class, () -> transfers.send(request.command()));
        return answer.created("/api/stock-transfers/" + answer.body().number());
    }

    @PostMapping("/{number}/receipt")
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Receive a transfer; lines that are not named came in whole, differences need a reason")
    TransferView receive(@PathVariable String number, @RequestBody @Valid TransferReceipt receipt) {
        return transfers.receive(number, receipt.parts());
    }

    @PostMapping("/{number}/cancellation")
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Put the goods back to where they were sent from")
    TransferView cancel(@PathVariable String number) {
        return transfers.cancel(number);
    }
}
