package io.comanda.purchasing.domain;

import static java.util.stream.Collectors.toSet;

import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.WarehouseUnknown;
import io.comanda.inventory.WarehouseView;
import io.comanda.purchasing.PurchasingProperties;
import io.comanda.purchasing.ReorderRule;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which warehouse takes in what customers wait for. */
@Component
public class Receiving {

    private final StockKeeping stock;
    private final PurchasingProperties settings;

    Receiving(StockKeeping stock, PurchasingProperties settings) {
        this.stock = stock;
        this.settings = settings;
    }

    /** Where the product is kept by rule, else the one of the settings, else the first that is asked for goods. */
    public String warehouse(List<ReorderRule> rules) {
        var byRule = rules.stream().map(ReorderRule::warehouseCode).collect(toSet());
        var all = stock.warehouses();
        return all.stream()
                .map(WarehouseView::code)
                .filter(byRule::contains)
                .findFirst()
                .or(() -> Optional.ofNullable(settings.warehouse()))
                .or(() -> all.stream().map(WarehouseView::code).findFirst())
                .orElseThrow(() -> new WarehouseUnknown(""));
    }

    public WarehouseView require(String code) {
        return stock.warehouse(code);
    }
}
