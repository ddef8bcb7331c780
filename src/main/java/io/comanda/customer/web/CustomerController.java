package io.comanda.customer.web;

import io.comanda.access.Visibility;
import io.comanda.customer.AgreedMethods;
import io.comanda.customer.CustomerDraft;
import io.comanda.customer.CustomerSearch;
import io.comanda.customer.CustomerSheet;
import io.comanda.customer.CustomerSummary;
import io.comanda.customer.CustomerUnknown;
import io.comanda.customer.Customers;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers: list, read, create, change. */
@RestController
@RequestMapping("/api/customers")
@Tag(name = "Customers")
class CustomerController {

    private final Customers customers;
    private final Visibility visibility;

    CustomerController(Customers customers, Visibility visibility) {
        this.customers = customers;
        this.visibility = visibility;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Search customers by words and by field; a rep finds his own")
    Page<CustomerSummary> search(
            @ParameterObject @Valid CustomerSearch search,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 2);
        var visible = visibility.agentScope().map(search::ownedBy).orElse(search);
        return Page.of(
                customers.search(visible, after, limit + 1),
                limit,
                customer -> Cursor.of(customer.nameKey(), customer.number()));
    }

    @GetMapping("/{number}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A customer; his version is the ETag")
    ResponseEntity<CustomerDraft> customer(@PathVariable String number) {
        var sheet = customers.sheet(number);
        visibility.requireAgent(sheet.customer().agentCode(), () -> new CustomerUnknown(number));
        return answer(ResponseEntity.ok(), sheet);
    }

    @PostMapping
    @PreAuthorize(Rights.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a customer; without a number he is given one")
    ResponseEntity<CustomerDraft> create(@RequestBody CustomerDraft draft) {
        var created = customers.create(draft);
        return answer(ResponseEntity.created(URI.create("/api/customers/" + created.number())), created);
    }

    @PutMapping("/{number}")
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Change a customer of the version in If-Match; the number in the address counts")
    ResponseEntity<CustomerDraft> change(
            @PathVariable String number,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody CustomerDraft draft) {
        return answer(ResponseEntity.ok(), customers.change(number, draft, VersionTag.read(ifMatch)));
    }

    @GetMapping("/{number}/payment-methods")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Ways to pay agreed on with a customer; none named means all")
    AgreedMethods agreed(@PathVariable String number) {
        var sheet = customers.sheet(number);
        visibility.requireAgent(sheet.customer().agentCode(), () -> new CustomerUnknown(number));
        return sheet.agreed();
    }

    @PutMapping("/{number}/payment-methods")
    @PreAuthorize(Rights.AGREE)
    @Operation(summary = "Agree on other ways to pay; an empty list is all that the channel offers")
    AgreedMethods agree(@PathVariable String number, @RequestBody @Valid AgreedMethods agreed) {
        return customers.agree(number, agreed);
    }

    private static ResponseEntity<CustomerDraft> answer(ResponseEntity.BodyBuilder response, CustomerSheet sheet) {
        return response.eTag(VersionTag.of(sheet.version())).body(sheet.customer());
    }
}
