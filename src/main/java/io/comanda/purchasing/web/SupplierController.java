package io.comanda.purchasing.web;

import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.platform.web.VersionTag;
import io.comanda.purchasing.SupplierDraft;
import io.comanda.purchasing.SupplierSearch;
import io.comanda.purchasing.SupplierSheet;
import io.comanda.purchasing.SupplierSummary;
import io.comanda.purchasing.Suppliers;
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

/** Suppliers: list, read, create, change. */
@RestController
@RequestMapping("/api/suppliers")
@Tag(name = "Purchasing")
class SupplierController {

    private final Suppliers suppliers;

    SupplierController(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Search suppliers by words, country or a product they offer")
    Page<SupplierSummary> search(
            @ParameterObject @Valid SupplierSearch search,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 2);
        return Page.of(
                suppliers.search(search, after, limit + 1),
                limit,
                supplier -> Cursor.of(supplier.nameKey(), supplier.number()));
    }

    @GetMapping("/{number}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A supplier; his version is the ETag")
    ResponseEntity<SupplierDraft> supplier(@PathVariable String number) {
        return answer(ResponseEntity.ok(), suppliers.sheet(number));
    }

    @PostMapping
    @PreAuthorize(Rights.MAINTAIN)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a supplier; without a number he is given one")
    ResponseEntity<SupplierDraft> create(@RequestBody SupplierDraft draft) {
        var created = suppliers.create(draft);
        return answer(ResponseEntity.created(URI.create("/api/suppliers/" + created.number())), created);
    }

    @PutMapping("/{number}")
    @PreAuthorize(Rights.MAINTAIN)
    @Operation(summary = "Change a supplier of the version in If-Match; the number in the address counts")
    ResponseEntity<SupplierDraft> change(
            @PathVariable String number,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody SupplierDraft draft) {
        return answer(ResponseEntity.ok(), suppliers.change(number, draft, VersionTag.read(ifMatch)));
    }

    private static ResponseEntity<SupplierDraft> answer(ResponseEntity.BodyBuilder response, SupplierSheet sheet) {
        return response.eTag(VersionTag.of(sheet.version())).body(sheet.supplier());
    }
}
