package io.comanda.pricing.web;

import io.comanda.platform.bulk.AllOrNone;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.pricing.PriceBook;
import io.comanda.pricing.PriceItem;
import io.comanda.pricing.PriceList;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Price lists and their items. */
@RestController
@RequestMapping("/api/price-lists")
@Tag(name = "Prices")
class PriceListController {

    private final PriceBook book;
    private final AllOrNone allOrNone;

    PriceListController(PriceBook book, AllOrNone allOrNone) {
        this.book = book;
        this.allOrNone = allOrNone;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Price lists by code")
    Page<PriceList> lists(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 1);
        return Page.of(book.lists(after, limit + 1), limit, list -> Cursor.of(list.code()));
    }

    @PutMapping
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Create or change price lists; all or none")
    BulkResult save(@RequestBody @Size(max = 1000) List<@NotNull PriceList> lists) {
        return allOrNone.of(() -> book.saveLists(lists));
    }

    @GetMapping("/{code}/items")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Prices of a list by product, quantity break and start")
    Page<PriceItem> items(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 3);
        return Page.of(
                book.items(code, product, after, limit + 1),
                limit,
                item -> Cursor.of(item.productNumber(), item.minQuantity(), item.validFrom()));
    }

    @PutMapping("/{code}/items")
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Create or change prices of a list; all or none")
    BulkResult saveItems(@PathVariable String code, @RequestBody @Size(max = 1000) List<@NotNull ListedPrice> prices) {
        return allOrNone.of(() ->
                book.saveItems(prices.stream().map(price -> price.in(code)).toList()));
    }
}
