package io.comanda.intake.opening;

import io.comanda.catalog.Catalog;
import io.comanda.intake.OpeningRow;
import io.comanda.intake.OpeningSettings;
import io.comanda.inventory.OpeningStock;
import io.comanda.inventory.StockKeeping;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks rows of a sheet against each other and against what the house knows. */
@Component
public class SheetCheck {

    private final Catalog catalog;
    private final StockKeeping keeping;
    private final OpeningStock stock;
    private final Clock clock;
    private final Company company;

    SheetCheck(Catalog catalog, StockKeeping keeping, OpeningStock stock, Clock clock, Company company) {
        this.catalog = catalog;
        this.keeping = keeping;
        this.stock = stock;
        this.clock = clock;
        this.company = company;
    }

    /** Of each product that is named, all rows must be given, in their order: rows are compared by product. */
    public List<OpeningRow> check(OpeningSettings settings, List<OpeningRow> rows) {
        var known = Known.of(settings.warehouseCode(), rows, catalog, keeping, stock);
        var today = LocalDate.now(clock.withZone(company.timeZone()));
        var check = new RowCheck(settings, known, new Neighbours(rows), today);
        return rows.stream().map(check::check).toList();
    }
}
