package io.comanda.ordering.web;

import io.comanda.ordering.VisibleOrders;
import io.comanda.platform.documents.DocumentUnknown;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.web.InlineFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents in an order's file. */
@RestController
@RequestMapping("/api/orders/{orderNumber}")
@Tag(name = "Orders")
class OrderFileController {

    private final VisibleOrders orders;
    private final Documents documents;

    OrderFileController(VisibleOrders orders, Documents documents) {
        this.orders = orders;
        this.documents = documents;
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
        return InlineFile.of(documents.content(id));
    }
}
