package io.comanda.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.fulfilment.DisplayedFulfilment;
import io.comanda.kernel.Money;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.InvoiceState;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PaymentState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as lists show it.
 *
 * @param sortKey where it stands in the list, with the id
 * @param requestedOn the day it is promised for
 * @param supply null when nothing is open any more
 * @param waiting why it does not go on, in a few words; null when it has ended
 */
@Schema(name = "OrderSummary")
public record OrderRow(
        @JsonIgnore long id,
        @JsonIgnore String sortKey,
        String number,
        @Nullable String externalNumber,
        String channel,
        String customerNumber,
        String customerName,
        @Nullable String customerReference,
        @Nullable String agentCode,
        @Nullable String placedBy,
        @Nullable String warehouseCode,
        LocalDate orderDate,
        @Nullable Instant placedAt,
        @Nullable LocalDate requestedOn,
        Money total,
        int lineCount,
        String paymentMethod,
        Lifecycle lifecycle,
        PaymentState payment,
        DisplayedFulfilment fulfilment,
        InvoiceState invoicing,
        boolean held,
        List<HoldType> holds,
        @Nullable Supply supply,
        @Nullable Waiting waiting) {

    OrderRow waitingFor(@Nullable Waiting reason) {
        return new OrderRow(
                id,
                sortKey,
                number,
                externalNumber,
                channel,
                customerNumber,
                customerName,
                customerReference,
                agentCode,
                placedBy,
                warehouseCode,
                orderDate,
                placedAt,
                requestedOn,
                total,
                lineCount,
                paymentMethod,
                lifecycle,
                payment,
                fulfilment,
                invoicing,
                held,
                holds,
                supply,
                reason);
    }
}
