package io.comanda.pricing.web;

import io.comanda.platform.bulk.AllOrNone;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.pricing.CustomerPrice;
import io.comanda.pricing.PriceBook;
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

/** Prices agreed with single customers. */
@RestController
@RequestMapping("/api/customer-prices")
@Tag(name = "Prices")
class CustomerPriceController {

    private final PriceBook book;
    private final AllOrNone allOrNone;

    CustomerPriceController(PriceBook book, AllOrNone allOrNone) {
        this.book = book;
        this.allOrNone = allOrNone;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Individual prices by customer and product")
    Page<CustomerPrice> prices(
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 5);
        return Page.of(
                book.customerPrices(customer, product, after, limit + 1),
                limit,
                price -> Cursor.of(
                        price.customerNumber(),
                        price.productNumber(),
                        price.currency(),
                        price.minQuantity(),
                        price.validFrom()));
    }

    @PutMapping
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Create or change individual prices; all or none")
    BulkResult save(@RequestBody @Size(max = 1000) List<@NotNull CustomerPrice> prices) {
        return allOrNone.of(() -> book.saveCustomerPrices(prices));
    }
}
