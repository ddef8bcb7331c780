package io.comanda.intake.opening;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.intake.OpeningCells;
import io.comanda.intake.OpeningRow;
import io.comanda.inventory.KnownLot;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.OpeningStock;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the house knows about the products, places and lots some rows name, read with one statement each. */
record Known(
        Map<String, ProductView> products,
        Set<String> unknownLocations,
        Map<List<String>, KnownLot> lots,
        Map<List<String>, Quantity> contents) {

    static Known of(
            String warehouse, List<OpeningRow> rows, Catalog catalog, StockKeeping keeping, OpeningStock stock) {
        var cells = rows.stream().map(OpeningRow::cells).toList();
        var numbers = cells.stream().map(OpeningCells::product).collect(toSet());
        var places = cells.stream()
                .map(OpeningCells::location)
                .distinct()
                .map(code -> new LocationView(warehouse, code, "", 0))
                .toList();
        return new Known(
                catalog.products(numbers),
                keeping.unknownLocations(places).stream()
                        .map(LocationView::code)
                        .collect(toSet()),
                stock.lots(numbers).stream()
                        .collect(toMap(lot -> List.of(lot.productNumber(), lot.lotNumber()), lot -> lot)),
                stock.contents(warehouse, numbers).stream()
                        .collect(toMap(
                                place -> List.of(
                                        place.productNumber(),
                                        place.locationCode(),
                                        Objects.toString(place.lotNumber(), "")),
                                place -> place.onHand())));
    }

    @Nullable
    ProductView product(OpeningCells cells) {
        return products.get(cells.product());
    }

    @Nullable
    KnownLot lot(OpeningCells cells) {
        return lots.get(List.of(cells.product(), cells.lot()));
    }

    @Nullable
    Quantity content(OpeningCells cells) {
        return contents.get(List.of(cells.product(), cells.location(), cells.lot()));
    }
}
