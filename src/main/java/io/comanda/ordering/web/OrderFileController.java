package io.comanda.ordering.web;

import io.comanda.ordering.VisibleOrders;
import io.comanda.platform.documents.DocumentUnknown;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is in an order's file: its story and its documents. */
@RestController
@RequestMapping("/api/orders/{orderNumber}")
@Tag(name = "Orders")
class OrderFileController {

    private final VisibleOrders orders;
    private final Timeline timeline;
    private final Documents documents;

    OrderFileController(VisibleOrders orders, Timeline timeline, Documents documents) {
        this.orders = orders;
        this.timeline = timeline;
        this.documents = documents;
    }

    @GetMapping("/timeline")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Everything that happened, newest first")
    Page<TimelineEvent> timeline(
            @PathVariable String orderNumber,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        orders.get(orderNumber);
        var before = Cursor.parse(cursor).map(seen -> seen.number(0)).orElse(Long.MAX_VALUE);
        return Page.of(timeline.of("order", orderNumber, before, limit + 1), limit, event -> Cursor.of(event.id()));
    }

    @GetMapping("/documents")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Confirmation, proforma, pick lists, notes, labels, invoices")
    List<DocumentView> documents(@PathVariable String orderNumber) {
        orders.get(orderNumber);
        return documents.of("order", orderNumber);
    }

    @GetMapping("/documents/{id}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A document as a file")
    ResponseEntity<byte[]> document(@PathVariable String orderNumber, @PathVariable long id) {
        orders.get(orderNumber);
        var view = documents.view(id);
        if (!view.subjectType().equals("order") || !view.subject().equals(orderNumber)) {
            throw new DocumentUnknown(id);
        }
        var content = documents.content(id);
        var disposition = ContentDisposition.inline()
                .filename(content.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, content.mediaType())
                .body(content.bytes());
    }
}
