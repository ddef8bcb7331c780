package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods go from one place to another; within a warehouse at once, between warehouses over the place in between.
 *
 * @param expectedOn when they will be there; today within a warehouse
 */
public record SendGoods(String fromWarehouse, String toWarehouse, LocalDate expectedOn, String note, List<Line> lines) {

    public SendGoods {
        lines = List.copyOf(lines);
    }

    public record Line(
            String productNumber,
            @Nullable String lotNumber,
            String fromLocation,
            String toLocation,
            Quantity quantity) {}
}
