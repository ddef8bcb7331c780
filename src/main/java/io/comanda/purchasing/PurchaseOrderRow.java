package io.comanda.purchasing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of orders to suppliers.
 *
 * @param expectedOn the last day on which something is expected; null when nothing is
 * @param late something should have come before today
 * @param receivedPercent of what was ordered and not given up, by quantity
 */
public record PurchaseOrderRow(
        @JsonIgnore long id,
        String number,
        String supplierNumber,
        String supplierName,
        String warehouseCode,
        PurchaseOrderState state,
        Money total,
        int lines,
        Instant createdAt,
        @Nullable LocalDate expectedOn,
        boolean late,
        int receivedPercent) {}
