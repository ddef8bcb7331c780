package io.comanda.inventory.web;

import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.WarehouseView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where goods are shipped from. */
@RestController
@RequestMapping("/api/warehouses")
@Tag(name = "Stock")
class WarehouseController {

    private final StockKeeping keeping;

    WarehouseController(StockKeeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "All warehouses, in the order in which they are asked for goods")
    List<WarehouseView> warehouses() {
        return keeping.warehouses();
    }

    @GetMapping("/{code}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A warehouse")
    WarehouseView warehouse(@PathVariable String code) {
        return keeping.warehouse(code);
    }
}
