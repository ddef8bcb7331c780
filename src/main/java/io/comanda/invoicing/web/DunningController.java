package io.comanda.invoicing.web;

import io.comanda.invoicing.Disputes;
import io.comanda.invoicing.Dunning;
import io.comanda.invoicing.DunningRules;
import io.comanda.invoicing.DunningView;
import io.comanda.invoicing.InvoiceView;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reminders of what is overdue, and objections to it. */
@RestController
@RequestMapping("/api")
@Tag(name = "Invoices")
class DunningController {

    private final Dunning dunning;
    private final Disputes disputes;
    private final Documents documents;

    DunningController(Dunning dunning, Disputes disputes, Documents documents) {
        this.dunning = dunning;
        this.disputes = disputes;
        this.documents = documents;
    }

    /** @param begun customers that are reminded from now on */
    record DunningRun(int begun) {}

    record DisputeRequest(@NotBlank @PlainText @Size(max = 200) String reason) {}

    @GetMapping("/dunning")
    @PreAuthorize(Rights.WATCH)
    @Operation(summary = "Customers who are reminded, newest first")
    Page<DunningView> list(
            @RequestParam(defaultValue = "true") boolean openOnly,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.before(cursor);
        return Page.of(dunning.list(openOnly, before, limit + 1), limit, row -> Cursor.of(row.id()));
    }

    @GetMapping("/dunning/{number}/letter")
    @PreAuthorize(Rights.WATCH)
    @Operation(summary = "The last reminder as it was sent")
    ResponseEntity<byte[]> letter(@PathVariable String number) {
        var document = dunning.letterOf(number);
        var stored = documents.content(document);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .body(stored.bytes());
    }

    @PostMapping("/dunning/runs")
    @PreAuthorize(Rights.FINANCE)
    @Operation(summary = "Look now for customers to be reminded, as each night does")
    DunningRun run() {
        return new DunningRun(dunning.begin());
    }

    @GetMapping("/dunning/rules")
    @PreAuthorize(Rights.WATCH)
    @Operation(summary = "Which reminders are sent, and when")
    KeptSetting<DunningRules> rules() {
        return dunning.rules();
    }

    @PutMapping("/dunning/rules")
    @PreAuthorize(Rights.FINANCE)
    @Operation(summary = "Send other reminders from now on; the version in If-Match")
    KeptSetting<DunningRules> change(
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody @Valid DunningRules rules) {
        return dunning.change(rules, VersionTag.read(ifMatch));
    }

    @PutMapping("/invoices/{invoiceNumber}/dispute")
    @PreAuthorize(Rights.FINANCE)
    @Operation(summary = "The customer objects to an invoice: it is not demanded until that is settled")
    InvoiceView dispute(@PathVariable String invoiceNumber, @RequestBody @Valid DisputeRequest request) {
        return disputes.open(invoiceNumber, request.reason());
    }

    @DeleteMapping("/invoices/{invoiceNumber}/dispute")
    @PreAuthorize(Rights.FINANCE)
    @Operation(summary = "The objection is settled: what is open is demanded again")
    InvoiceView settle(@PathVariable String invoiceNumber) {
        return disputes.settle(invoiceNumber);
    }
}
