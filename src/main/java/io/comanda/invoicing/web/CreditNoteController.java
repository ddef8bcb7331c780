package io.comanda.invoicing.web;

import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.CreditPreview;
import io.comanda.invoicing.InvoiceLine;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.VisibleInvoices;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is taken off an invoice again. */
@RestController
@RequestMapping("/api/invoices/{invoiceNumber}")
@Tag(name = "Invoices")
class CreditNoteController {

    private final VisibleInvoices visible;
    private final Invoicing invoicing;
    private final CreditNotes creditNotes;
    private final Idempotency idempotency;

    CreditNoteController(
            VisibleInvoices visible, Invoicing invoicing, CreditNotes creditNotes, Idempotency idempotency) {
        this.visible = visible;
        this.invoicing = invoicing;
        this.creditNotes = creditNotes;
        this.idempotency = idempotency;
    }

    @GetMapping("/lines")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The lines of an invoice, with what was credited of each")
    List<InvoiceLine> lines(@PathVariable String invoiceNumber) {
        visible.get(invoiceNumber);
        return invoicing.lines(invoiceNumber);
    }

    @GetMapping("/credit-notes")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The credit notes of an invoice, oldest first")
    List<CreditNoteView> creditNotes(@PathVariable String invoiceNumber) {
        visible.get(invoiceNumber);
        return creditNotes.ofInvoice(invoiceNumber);
    }

    @PostMapping("/credit-notes/preview")
    @PreAuthorize(Rights.FINANCE)
    @Operation(summary = "What a credit note would say, without writing one")
    CreditPreview preview(@PathVariable String invoiceNumber, @RequestBody @Valid CreditNoteRequest request) {
        var invoice = visible.get(invoiceNumber);
        return creditNotes.preview(invoiceNumber, request.in(invoice.gross().currency()));
    }

    @PostMapping("/credit-notes")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(Rights.FINANCE)
    @Operation(summary = "Credit an invoice in whole or in part; the customer gets the credit note by mail")
    ResponseEntity<CreditNoteView> issue(
            @PathVariable String invoiceNumber,
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid CreditNoteRequest request) {
        var currency = visible.get(invoiceNumber).gross().currency();
        return idempotency
                .once(
                        "credit " + invoiceNumber,
                        key,
                        request,
                        CreditNoteView.class,
                        () -> creditNotes.issue(invoiceNumber, request.in(currency)))
                .created("/api/invoices/" + invoiceNumber + "/credit-notes");
    }
}
