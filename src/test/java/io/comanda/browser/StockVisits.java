package io.comanda.browser;

import io.comanda.Shop;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.Family;
import io.comanda.intake.DateOrder;
import io.comanda.intake.DecimalSign;
import io.comanda.intake.OpeningCells;
import io.comanda.intake.OpeningImports;
import io.comanda.intake.OpeningSettings;
import io.comanda.inventory.OpenCount;
import io.comanda.inventory.ReceiveStock;
import io.comanda.inventory.SendGoods;
import io.comanda.inventory.StockCounts;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.StockTransfers;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Goods in lots, on their way between warehouses, and being counted, to be visited. */
public class StockVisits {

    private static final String LOT = "L-7";

    private final Shop shop;
    private final StockKeeping keeping;
    private final StockTransfers transfers;
    private final StockCounts counts;
    private final OpeningImports openings;
    private final Catalog catalog;
    private final PickTask tasks;

    StockVisits(
            Shop shop,
            StockKeeping keeping,
            StockTransfers transfers,
            StockCounts counts,
            OpeningImports openings,
            Catalog catalog,
            PickTask tasks) {
        this.shop = shop;
        this.keeping = keeping;
        this.transfers = transfers;
        this.counts = counts;
        this.openings = openings;
        this.catalog = catalog;
        this.tasks = tasks;
    }

    /** An address by the route it belongs to. */
    Map<String, String> inStock() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("10.00");
        keeping.receive(new ReceiveStock(
                product, warehouse, Shop.PLACE, LOT, LocalDate.of(2090, 1, 31), Quantity.of(5), "", Shop.own("DN-")));
        var line = new SendGoods.Line(product, LOT, Shop.PLACE, Shop.PLACE, Quantity.of(2));
        var transfer = transfers.send(
                new SendGoods(warehouse, shop.warehouse(false), LocalDate.of(2090, 1, 1), "", List.of(line)));
        var count = counts.open(new OpenCount(warehouse, null, null, false));
        return Map.of(
                "/stock/products/$number", "/stock/products/" + product,
                "/stock/lots/$product/$lot", "/stock/lots/" + product + "/" + LOT,
                "/stock/transfers/$number", "/stock/transfers/" + transfer.number(),
                "/stock/counts/$number", "/stock/counts/" + count.number(),
                "/stock/openings/$number", "/stock/openings/" + opening(warehouse, product),
                "/stock/allocation/$order/$line", "/stock/allocation/" + tasks.begin() + "/1");
    }

    /** A sheet with a row that is wrong and one that is well. */
    private String opening(String warehouse, String product) {
        var family = Shop.own("FAM");
        catalog.saveFamilies(List.of(new Family(family, null, Map.of("en", "Groceries"), null)));
        var settings = new OpeningSettings(warehouse, family, false, DecimalSign.COMMA, DateOrder.DAY_FIRST);
        var number = openings.begin(settings).number();
        openings.fill(number, 0, List.of(row(product, "many"), row(product, "5")), false);
        return number;
    }

    private static OpeningCells row(String product, String quantity) {
        return OpeningCells.of(List.of(product, Shop.PLACE, "L-" + quantity, "", quantity, "", ""));
    }
}
