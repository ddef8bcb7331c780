package io.comanda.pricing.web;

import io.comanda.platform.bulk.AllOrNone;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.pricing.Promotion;
import io.comanda.pricing.Promotions;
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

/** Campaigns. */
@RestController
@RequestMapping("/api/promotions")
@Tag(name = "Prices")
class PromotionController {

    private final Promotions promotions;
    private final AllOrNone allOrNone;

    PromotionController(Promotions promotions, AllOrNone allOrNone) {
        this.promotions = promotions;
        this.allOrNone = allOrNone;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Promotions by code")
    Page<Promotion> promotions(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 1);
        return Page.of(promotions.list(after, limit + 1), limit, promotion -> Cursor.of(promotion.code()));
    }

    @PutMapping
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Create or change promotions; all or none. Orders that are placed keep what they were given")
    BulkResult save(@RequestBody @Size(max = 1000) List<@NotNull Promotion> drafts) {
        return allOrNone.of(() -> promotions.save(drafts));
    }
}
