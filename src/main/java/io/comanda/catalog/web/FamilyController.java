package io.comanda.catalog.web;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.Family;
import io.comanda.platform.bulk.AllOrNone;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tree of product families. */
@RestController
@RequestMapping("/api/product-families")
@Tag(name = "Products")
class FamilyController {

    private final Catalog catalog;
    private final AllOrNone allOrNone;

    FamilyController(Catalog catalog, AllOrNone allOrNone) {
        this.catalog = catalog;
        this.allOrNone = allOrNone;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "All families by code")
    Page<Family> families(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterText(cursor);
        return Page.of(catalog.families(after, limit + 1), limit, family -> Cursor.of(family.code()));
    }

    @PutMapping
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Create or change families; all or none")
    BulkResult save(@RequestBody @Size(max = 500) List<@NotNull Family> families) {
        return allOrNone.of(() -> catalog.saveFamilies(families));
    }
}
