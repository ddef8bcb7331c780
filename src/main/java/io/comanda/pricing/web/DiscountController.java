package io.comanda.pricing.web;

import io.comanda.platform.bulk.AllOrNone;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.pricing.Discount;
import io.comanda.pricing.PriceBook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Discounts for customers, groups or everybody. */
@RestController
@RequestMapping("/api/discounts")
@Tag(name = "Prices")
class DiscountController {

    private final PriceBook book;
    private final AllOrNone allOrNone;

    DiscountController(PriceBook book, AllOrNone allOrNone) {
        this.book = book;
        this.allOrNone = allOrNone;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Discounts by customer and group")
    Page<Discount> discounts(
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 6);
        return Page.of(book.discounts(customer, group, after, limit + 1), limit, DiscountController::cursor);
    }

    @PutMapping
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Create or change discounts; all or none")
    BulkResult save(@RequestBody @Size(max = 1000) List<@NotNull Discount> discounts) {
        return allOrNone.of(() -> book.saveDiscounts(discounts));
    }

    private static Cursor cursor(Discount discount) {
        return Cursor.of(
                Objects.requireNonNullElse(discount.customerNumber(), ""),
                Objects.requireNonNullElse(discount.customerGroup(), ""),
                Objects.requireNonNullElse(discount.productNumber(), ""),
                Objects.requireNonNullElse(discount.familyCode(), ""),
                discount.minQuantity(),
                discount.validFrom());
    }
}
