package io.comanda.invoicing.web;

import io.comanda.invoicing.CustomerAnalysis;
import io.comanda.invoicing.CustomerFigures;
import io.comanda.invoicing.InvoiceSearch;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.OpenItems;
import io.comanda.invoicing.OtherCurrency;
import io.comanda.invoicing.Receivables;
import io.comanda.invoicing.VisibleInvoices;
import io.comanda.kernel.Money;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invoices and the money that comes for them. */
@RestController
@RequestMapping("/api/invoices")
@Tag(name = "Invoices")
class InvoiceController {

    private final VisibleInvoices invoices;
    private final Receivables receivables;
    private final CustomerAnalysis analysis;

    InvoiceController(VisibleInvoices invoices, Receivables receivables, CustomerAnalysis analysis) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.analysis = analysis;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Invoices, newest first")
    Page<InvoiceView> list(
            @RequestParam(required = false) @Size(max = 40) @Nullable String customer,
            @RequestParam(required = false) InvoiceSearch.@Nullable Standing standing,
            @RequestParam(required = false) @Size(max = 100) @Nullable String text,
            @RequestParam(required = false) @Nullable LocalDate dueFrom,
            @RequestParam(required = false) @Nullable LocalDate dueTo,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.before(cursor);
        var search = new InvoiceSearch(customer, standing, text, dueFrom, dueTo);
        return Page.of(invoices.list(search, before, limit + 1), limit, invoice -> Cursor.of(invoice.id()));
    }

    @GetMapping("/open-items")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "What customers still owe, by currency")
    List<OpenItems> openItems(@RequestParam(required = false) @Size(max = 40) @Nullable String customer) {
        return invoices.openItems(customer);
    }

    @GetMapping("/figures/{customerNumber}")
    @PreAuthorize(Rights.FIGURES)
    @Operation(
            summary = "How a customer buys and pays: recency, monthly purchases, days to pay, ageing, available credit")
    CustomerFigures figures(@PathVariable String customerNumber) {
        return analysis.of(customerNumber);
    }

    @GetMapping("/{invoiceNumber}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "An invoice and what is open of it; its PDF is among the order's documents")
    InvoiceView invoice(@PathVariable String invoiceNumber) {
        return invoices.get(invoiceNumber);
    }

    @PostMapping("/{invoiceNumber}/receipts")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Book money on an invoice, once for each reference")
    InvoiceView receive(@PathVariable String invoiceNumber, @RequestBody @Valid ReceiptRequest receipt) {
        var invoice = invoices.get(invoiceNumber);
        if (!invoice.gross().currency().equals(receipt.currency())) {
            throw new OtherCurrency(invoiceNumber, invoice.gross().currency());
        }
        return receivables.receive(
                invoiceNumber, new Money(receipt.amount(), receipt.currency()), receipt.day(), receipt.reference());
    }
}
