package io.comanda.invoicing.web;

import io.comanda.invoicing.VisibleInvoices;
import io.comanda.invoicing.electronic.ElectronicFormat;
import io.comanda.invoicing.electronic.ElectronicInvoices;
import io.comanda.invoicing.electronic.ElectronicReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invoices and credit notes as data: files, what the official rules say, and the check after something was mended. */
@RestController
@RequestMapping("/api/invoices/{invoiceNumber}/e-invoice")
@Tag(name = "Invoices")
class ElectronicInvoiceController {

    private static final String CHECK = "hasAnyRole('order-desk', 'finance', 'integration')";

    private final VisibleInvoices visible;
    private final ElectronicInvoices electronic;

    ElectronicInvoiceController(VisibleInvoices visible, ElectronicInvoices electronic) {
        this.visible = visible;
        this.electronic = electronic;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The electronic invoice as a file; refused while it breaks an official rule")
    ResponseEntity<byte[]> file(@PathVariable String invoiceNumber, @RequestParam ElectronicFormat format) {
        visible.require(invoiceNumber);
        var file = electronic.file(invoiceNumber, format);
        var disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .body(file.bytes());
    }

    @GetMapping("/findings")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "How far the electronic invoice is, and what the official rules say against it")
    ElectronicReport findings(@PathVariable String invoiceNumber, Locale locale) {
        visible.require(invoiceNumber);
        return electronic.report(invoiceNumber, locale);
    }

    @PostMapping("/check")
    @PreAuthorize(CHECK)
    @Operation(summary = "Write and check it anew from the data as they are now; one that is valid stays as it is")
    ElectronicReport check(@PathVariable String invoiceNumber, Locale locale) {
        visible.require(invoiceNumber);
        electronic.check(invoiceNumber);
        return electronic.report(invoiceNumber, locale);
    }
}
