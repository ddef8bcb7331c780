package io.comanda.fulfilment.web;

import io.comanda.customer.Customers;
import io.comanda.fulfilment.InvoiceCandidate;
import io.comanda.fulfilment.InvoiceCandidates;
import io.comanda.invoicing.HouseInvoicing;
import io.comanda.invoicing.InvoicingRule;
import io.comanda.invoicing.InvoicingRules;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Goods that left and wait for an invoice. */
@RestController
@RequestMapping("/api/to-invoice")
@Tag(name = "Invoices")
class ToInvoiceController {

    private static final String READ = "hasAnyRole('finance', 'supervisor', 'administrator')";
    private static final String FINANCE = "hasRole('finance')";

    private final InvoiceCandidates goods;
    private final InvoicingRules rules;
    private final Customers customers;

    ToInvoiceController(InvoiceCandidates goods, InvoicingRules rules, Customers customers) {
        this.goods = goods;
        this.rules = rules;
        this.customers = customers;
    }

    /** @param shipments all that waits when there are none */
    record InvoicingRequest(
            @NotBlank @Size(max = 40) String customerNumber,
            @Size(max = 500) @Nullable List<@NotBlank @Size(max = 40) String> shipments) {}

    /** @param invoices their numbers */
    record Invoiced(List<String> invoices) {}

    record RuleChoice(@NotNull InvoicingRule rule) {}

    @GetMapping
    @PreAuthorize(READ)
    @Operation(summary = "Goods that left on account and are on no invoice, the oldest first")
    Page<InvoiceCandidate> waiting(
            @RequestParam(required = false) @Size(max = 40) @Nullable String customer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.after(cursor);
        return Page.of(goods.waiting(customer, after, limit + 1), limit, row -> Cursor.of(row.id()));
    }

    @PostMapping
    @PreAuthorize(FINANCE)
    @Operation(summary = "Invoice all that waits of a customer, or what chosen shipments took away")
    Invoiced invoice(@RequestBody @Valid InvoicingRequest request) {
        var customer = customers.customer(request.customerNumber()).number();
        var shipments = request.shipments();
        return new Invoiced(
                shipments == null || shipments.isEmpty()
                        ? goods.invoiceAll(customer, null)
                        : goods.invoice(customer, shipments));
    }

    @GetMapping("/rules")
    @PreAuthorize(READ)
    @Operation(summary = "When customers get their invoices with whom nothing else was agreed")
    KeptSetting<HouseInvoicing> house() {
        return rules.house();
    }

    @PutMapping("/rules")
    @PreAuthorize(FINANCE)
    @Operation(summary = "Another rule of the house from now on; the version in If-Match")
    KeptSetting<HouseInvoicing> choose(
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch, @RequestBody @Valid HouseInvoicing house) {
        return rules.choose(house, VersionTag.read(ifMatch));
    }

    @GetMapping("/rules/{customerNumber}")
    @PreAuthorize(READ)
    @Operation(summary = "When a customer gets his invoices")
    RuleChoice rule(@PathVariable String customerNumber) {
        return new RuleChoice(rules.of(customers.customer(customerNumber).number()));
    }

    @PutMapping("/rules/{customerNumber}")
    @PreAuthorize(FINANCE)
    @Operation(summary = "Agree when a customer gets his invoices")
    RuleChoice agree(@PathVariable String customerNumber, @RequestBody @Valid RuleChoice choice) {
        rules.agree(customers.customer(customerNumber).number(), choice.rule());
        return choice;
    }
}
