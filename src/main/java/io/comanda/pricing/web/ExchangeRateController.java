package io.comanda.pricing.web;

import io.comanda.platform.bulk.AllOrNone;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.pricing.ExchangeRate;
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

/** Exchange rates by day. */
@RestController
@RequestMapping("/api/exchange-rates")
@Tag(name = "Prices")
class ExchangeRateController {

    private final PriceBook book;
    private final AllOrNone allOrNone;

    ExchangeRateController(PriceBook book, AllOrNone allOrNone) {
        this.book = book;
        this.allOrNone = allOrNone;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Exchange rates by pair and day")
    Page<ExchangeRate> rates(
            @RequestParam(required = false) @Nullable String base,
            @RequestParam(required = false) @Nullable String quote,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 3);
        return Page.of(
                book.rates(base, quote, after, limit + 1),
                limit,
                rate -> Cursor.of(rate.base(), rate.quote(), rate.day()));
    }

    @PutMapping
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Create or change exchange rates; all or none")
    BulkResult save(@RequestBody @Size(max = 1000) List<@NotNull ExchangeRate> rates) {
        return allOrNone.of(() -> book.saveRates(rates));
    }
}
