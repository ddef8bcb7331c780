package io.comanda.purchasing.web;

import io.comanda.inventory.IncomingGoods;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.text.Texts;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Idempotency;
import io.comanda.platform.web.Page;
import io.comanda.purchasing.PurchaseOrderFilter;
import io.comanda.purchasing.PurchaseOrderNotOpen;
import io.comanda.purchasing.PurchaseOrderPage;
import io.comanda.purchasing.PurchaseOrderRow;
import io.comanda.purchasing.PurchaseOrderView;
import io.comanda.purchasing.Purchasing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/** Orders to suppliers: list, read, make, confirm, give up. */
@RestController
@RequestMapping("/api/purchase-orders")
@Tag(name = "Purchasing")
class PurchaseOrderController {

    private final Purchasing purchasing;
    private final IncomingGoods incoming;
    private final Documents documents;
    private final Idempotency idempotency;
    private final Timeline timeline;
    private final Texts texts;

    PurchaseOrderController(
            Purchasing purchasing,
            IncomingGoods incoming,
            Documents documents,
            Idempotency idempotency,
            Timeline timeline,
            Texts texts) {
        this.purchasing = purchasing;
        this.incoming = incoming;
        this.documents = documents;
        this.idempotency = idempotency;
        this.timeline = timeline;
        this.texts = texts;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Orders to suppliers, the newest first")
    Page<PurchaseOrderRow> list(
            @ParameterObject @Valid PurchaseOrderFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.parse(cursor)
                .map(seen -> List.of(String.valueOf(seen.number(0))))
                .orElse(List.of());
        return Page.of(purchasing.list(filter, before, limit + 1), limit, row -> Cursor.of(row.id()));
    }

    @PostMapping
    @PreAuthorize(Rights.BUY)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make an order; its process has it approved and sends it")
    ResponseEntity<PurchaseOrderView> make(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid PurchaseOrderRequest request) {
        var answer = idempotency.once(
                "make-purchase-order", key, request, PurchaseOrderView.class, () -> purchasing.make(request.wish()));
        return answer.created("/api/purchase-orders/" + answer.body().number());
    }

    @GetMapping("/{number}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "An order to a supplier, the customers who wait for it, and what came in")
    PurchaseOrderPage order(@PathVariable String number) {
        return new PurchaseOrderPage(purchasing.order(number), incoming.links(number), purchasing.receipts(number));
    }

    @PostMapping("/{number}/confirmation")
    @PreAuthorize(Rights.BUY)
    @Operation(summary = "What the supplier says he will deliver and when; lines left out come as ordered")
    PurchaseOrderView confirm(@PathVariable String number, @RequestBody @Valid ConfirmationRequest request) {
        return purchasing.confirm(number, request.confirmation());
    }

    @PostMapping("/{number}/cancellation")
    @PreAuthorize(Rights.BUY)
    @Operation(summary = "Give up what has not come; an order that was not sent is withdrawn")
    PurchaseOrderView cancel(@PathVariable String number, @RequestBody @Valid PurchaseCancellation request) {
        return purchasing.cancelRest(number, request.reason());
    }

    @GetMapping("/{number}/timeline")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "What happened to an order to a supplier, newest first, told in the reader's language")
    Page<PurchaseEvent> timeline(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Locale locale) {
        purchasing.order(number);
        var before = Cursor.before(cursor);
        return Page.of(timeline.of("purchase-order", number, before, limit + 1), limit, event -> Cursor.of(event.id()))
                .map(event -> PurchaseEvent.of(event, texts, locale));
    }

    @GetMapping(value = "/{number}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The order as PDF, once sent")
    byte[] document(@PathVariable String number) {
        var order = purchasing.order(number);
        var document = order.documentId();
        if (document == null) {
            throw new PurchaseOrderNotOpen(number, order.state());
        }
        return documents.content(document).bytes();
    }
}
