package io.comanda.demo;

import io.comanda.inventory.LocationView;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.StockLoad;
import io.comanda.inventory.WarehouseView;
import io.comanda.kernel.Quantity;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Warehouses, their places and what lies there. */
@Component
@Profile("demo & !prod")
class DemoStock {

    private final StockKeeping keeping;
    private final Company company;
    private final Clock clock;

    DemoStock(StockKeeping keeping, Company company, Clock clock) {
        this.keeping = keeping;
        this.company = company;
        this.clock = clock;
    }

    /** A row of the stock table; expiry counts from today, so that the demo never rots. */
    record Row(
            String productNumber,
            String warehouseCode,
            String locationCode,
            @Nullable String lotNumber,
            @Nullable Integer expiresInDays,
            Quantity quantity) {

        StockLoad on(LocalDate today) {
            return new StockLoad(
                    "demo:" + warehouseCode + ":" + productNumber + (lotNumber == null ? "" : ":" + lotNumber),
                    productNumber,
                    warehouseCode,
                    locationCode,
                    lotNumber,
                    expiresInDays == null ? null : today.plusDays(expiresInDays),
                    quantity);
        }
    }

    void load(DemoFiles files) {
        var today = LocalDate.now(clock.withZone(company.timeZone()));
        files.list("warehouses.yml", WarehouseView.class).forEach(keeping::save);
        keeping.saveLocations(files.table("locations.csv", LocationView.class));
        keeping.load(files.table("stock.csv", Row.class).stream()
                .map(row -> row.on(today))
                .toList());
    }
}
