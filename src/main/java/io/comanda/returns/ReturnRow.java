package io.comanda.returns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A return in a list.
 *
 * @param announced all that was announced, whatever its units
 * @param uninspected came in and was not looked at
 * @param shipmentNumber the shipment that was stopped; missing for all other returns
 */
public record ReturnRow(
        @JsonIgnore long id,
        String number,
        String orderNumber,
        String customerNumber,
        String customerName,
        String warehouseCode,
        ReturnKind kind,
        ReturnState state,
        Money value,
        Quantity announced,
        Quantity received,
        Quantity uninspected,
        @Nullable String shipmentNumber,
        Instant requestedAt,
        @Nullable Instant closedAt) {}
