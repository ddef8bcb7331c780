package io.comanda.purchasing.web;

import io.comanda.purchasing.PurchaseOrderRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An order to a supplier on the list of the warehouse. */
record ExpectedDeliveryRow(
        String number,
        String supplierName,
        String warehouseCode,
        int lines,
        @Nullable LocalDate expectedOn,
        boolean late,
        int receivedPercent) {

    static ExpectedDeliveryRow of(PurchaseOrderRow row) {
        return new ExpectedDeliveryRow(
                row.number(),
                row.supplierName(),
                row.warehouseCode(),
                row.lines(),
                row.expectedOn(),
                row.late(),
                row.receivedPercent());
    }
}
