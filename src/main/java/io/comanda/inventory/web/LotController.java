package io.comanda.inventory.web;

import io.comanda.inventory.LotFilter;
import io.comanda.inventory.LotUse;
import io.comanda.inventory.LotView;
import io.comanda.inventory.StockLots;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lots: list, recall, and where they went. */
@RestController
@RequestMapping("/api/lots")
@Tag(name = "Stock")
class LotController {

    private final StockLots lots;

    LotController(StockLots lots) {
        this.lots = lots;
    }

    record LotBlock(@NotBlank @PlainText @Size(max = 200) String reason) {}

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Lots with what is left of them")
    Page<LotView> lots(
            @ParameterObject @Valid LotFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 2);
        return Page.of(
                lots.list(filter, after, limit + 1), limit, lot -> Cursor.of(lot.productNumber(), lot.lotNumber()));
    }

    @GetMapping("/{productNumber}/{lotNumber}/uses")
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "The orders and shipments a lot went to, or is reserved for, the newest first")
    Page<LotUse> uses(
            @PathVariable String productNumber,
            @PathVariable String lotNumber,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.before(cursor);
        return Page.of(lots.uses(productNumber, lotNumber, before, limit + 1), limit, use -> Cursor.of(use.id()));
    }

    @PutMapping("/{productNumber}/{lotNumber}/block")
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Take a lot out of sale; what is reserved of it stays reserved")
    LotView block(
            @PathVariable String productNumber, @PathVariable String lotNumber, @RequestBody @Valid LotBlock block) {
        return lots.block(productNumber, lotNumber, block.reason());
    }

    @DeleteMapping("/{productNumber}/{lotNumber}/block")
    @PreAuthorize(Rights.SUPERVISE)
    @Operation(summary = "Give a lot back to sale; waiting orders are told")
    LotView unblock(@PathVariable String productNumber, @PathVariable String lotNumber) {
        return lots.unblock(productNumber, lotNumber);
    }
}
