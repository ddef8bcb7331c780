package io.comanda.catalog.web;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductDraft;
import io.comanda.catalog.ProductSearch;
import io.comanda.catalog.ProductSheet;
import io.comanda.catalog.ProductSummary;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.validation.Validation;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
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

/** Products: list, read, create, change. */
@RestController
@RequestMapping("/api/products")
@Tag(name = "Products")
class ProductController {

    private final Catalog catalog;
    private final Validation validation;

    ProductController(Catalog catalog, Validation validation) {
        this.catalog = catalog;
        this.validation = validation;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Search products by words, family and whether they are active")
    Page<ProductSummary> search(
            @ParameterObject @Valid ProductSearch search,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 1);
        return Page.of(catalog.search(search, after, limit + 1), limit, product -> Cursor.of(product.number()));
    }

    @GetMapping("/{number}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A product; its version is the ETag")
    ResponseEntity<ProductDraft> product(@PathVariable String number) {
        return answer(ResponseEntity.ok(), catalog.sheet(number));
    }

    @PostMapping
    @PreAuthorize(Rights.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create a product")
    ResponseEntity<ProductDraft> create(@RequestBody ProductDraft draft) {
        var created = catalog.create(draft);
        return answer(ResponseEntity.created(URI.create("/api/products/" + draft.number())), created);
    }

    @PutMapping("/{number}")
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Change a product of the version in If-Match")
    ResponseEntity<ProductDraft> change(
            @PathVariable String number,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody ProductDraft draft) {
        if (!number.equals(draft.number())) {
            validation.require(List.of(new Violation("/number", "contradiction", "is not the number in the address")));
        }
        return answer(ResponseEntity.ok(), catalog.change(draft, VersionTag.read(ifMatch)));
    }

    private static ResponseEntity<ProductDraft> answer(ResponseEntity.BodyBuilder response, ProductSheet sheet) {
        return response.eTag(VersionTag.of(sheet.version())).body(sheet.product());
    }
}
