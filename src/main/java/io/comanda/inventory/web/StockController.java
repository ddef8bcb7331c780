package io.comanda.inventory.web;

import io.comanda.catalog.Catalog;
import io.comanda.inventory.Feasibility;
import io.comanda.inventory.HeldGoods;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.MovementView;
import io.comanda.inventory.PlaceView;
import io.comanda.inventory.Promising;
import io.comanda.inventory.StockFilter;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.StockOutlook;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is where, and how it came to be so. */
@RestController
@RequestMapping("/api/stock")
@Tag(name = "Stock")
class StockController {

    private final Catalog catalog;
    private final Inventory inventory;
    private final StockKeeping keeping;
    private final Promising promising;

    StockController(Catalog catalog, Inventory inventory, StockKeeping keeping, Promising promising) {
        this.catalog = catalog;
        this.inventory = inventory;
        this.keeping = keeping;
        this.promising = promising;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "What lies in each place, by product")
    Page<PlaceView> places(
            @ParameterObject @Valid StockFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.parse(cursor)
                .map(seen -> List.of(seen.text(0), String.valueOf(seen.number(1))))
                .orElse(List.of());
        return Page.of(
                keeping.places(filter, after, limit + 1), limit, place -> Cursor.of(place.productNumber(), place.id()));
    }

    @GetMapping("/{productNumber}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Figures of a product, in all and by warehouse")
    ProductStock product(@PathVariable String productNumber) {
        catalog.product(productNumber);
        return ProductStock.of(inventory.availability(List.of(productNumber)).get(0));
    }

    @GetMapping("/{productNumber}/outlook")
    @PreAuthorize(Rights.READ)
    @Operation(
            summary = "What will come of a product, what waiting orders want, and what can be promised from which day")
    StockOutlook outlook(@PathVariable String productNumber) {
        return promising.outlook(productNumber);
    }

    @GetMapping("/{productNumber}/reservations")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Which orders hold a product, the oldest reservation first")
    Page<HeldGoods> holds(
            @PathVariable String productNumber,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        catalog.product(productNumber);
        var after = Cursor.after(cursor);
        return Page.of(keeping.holds(productNumber, after, limit + 1), limit, hold -> Cursor.of(hold.id()));
    }

    @PostMapping("/feasibility")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "When wanted goods can be delivered, from which lots, and what could be delivered instead")
    Feasibility feasible(@RequestBody @Valid Wanted wanted) {
        return promising.feasible(wanted.needs());
    }

    @GetMapping("/{productNumber}/movements")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The ledger of a product, the newest movement first")
    Page<MovementView> movements(
            @PathVariable String productNumber,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        catalog.product(productNumber);
        var before = Cursor.before(cursor);
        var rows = keeping.movements(productNumber, before, limit + 1);
        return Page.of(rows, limit, movement -> Cursor.of(movement.id()));
    }
}
