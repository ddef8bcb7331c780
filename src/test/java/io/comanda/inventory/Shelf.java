package io.comanda.inventory;

import io.comanda.inventory.ReserveStock.Completeness;
import io.comanda.inventory.ReserveStock.Line;
import io.comanda.kernel.Address;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Furnishes a test with warehouses, products and orders whose names nobody else uses. */
final class Shelf {

    static final String PLACE = "A-01";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final StockKeeping keeping;
    private final String mark = "S" + COUNT.incrementAndGet() + "-";

    Shelf(StockKeeping keeping) {
        this.keeping = keeping;
    }

    /** A name of this test's own. */
    String own(String name) {
        return mark + name;
    }

    String warehouse(String name, String country, int priority) {
        var code = own(name);
        keeping.save(new WarehouseView(code, name, addressIn(country), false, priority));
        keeping.saveLocations(List.of(new LocationView(code, PLACE, "A", 1), new LocationView(code, "B-01", "B", 2)));
        return code;
    }

    void put(String product, String warehouse, long pieces) {
        put(product, warehouse, PLACE, null, null, pieces);
    }

    void put(
            String product,
            String warehouse,
            String place,
            @Nullable String lot,
            @Nullable LocalDate expiry,
            long pieces) {
        var key = own("KEY" + COUNT.incrementAndGet());
        keeping.load(List.of(new StockLoad(key, product, warehouse, place, lot, expiry, Quantity.of(pieces))));
    }

    static ReserveStock order(String number, Line... lines) {
        return new ReserveStock(number, Arrays.asList(lines), null, null, Completeness.ANY, 1, 0);
    }

    static Line line(int lineNo, String product, long pieces) {
        return new Line(lineNo, product, Quantity.of(pieces));
    }

    static List<Line> lines(List<String> products, long pieces) {
        return IntStream.range(0, products.size())
                .mapToObj(i -> line(i + 1, products.get(i), pieces))
                .toList();
    }

    private static Address addressIn(String country) {
        return new Address("Depot", "Main street 1", null, "010101", "Town", null, country, null);
    }
}
