package io.comanda.purchasing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order to a supplier.
 *
 * @param supplierReference the number he gave it
 * @param reason why it was rejected or cancelled
 */
public record PurchaseOrderView(
        String number,
        String supplierNumber,
        String supplierName,
        String warehouseCode,
        String currency,
        PurchaseOrderState state,
        Money total,
        Instant createdAt,
        String createdBy,
        @Nullable Instant sentAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant closedAt,
        @Nullable String supplierReference,
        @Nullable String note,
        @Nullable String reason,
        @Nullable Long documentId,
        List<PurchaseOrderLineView> lines) {

    public PurchaseOrderView {
        lines = List.copyOf(lines);
    }

    @JsonIgnore
    public boolean isProposed() {
        return state == PurchaseOrderState.PROPOSED;
    }

    @JsonIgnore
    public boolean isUnderWay() {
        return state == PurchaseOrderState.SENT || state == PurchaseOrderState.CONFIRMED;
    }

    /** Nothing more is expected of any line. */
    @JsonIgnore
    public boolean isSettled() {
        return lines.stream().noneMatch(line -> line.open().isPositive());
    }

    /** The last day on which something is expected; null when nothing is. */
    public @Nullable LocalDate expectedOn() {
        return lines.stream()
                .filter(line -> line.open().isPositive())
                .map(PurchaseOrderLineView::expectedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
