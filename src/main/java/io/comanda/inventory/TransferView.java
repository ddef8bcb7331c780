package io.comanda.inventory;

import io.comanda.kernel.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goods sent from one place to another. */
public record TransferView(
        String number,
        String fromWarehouse,
        String toWarehouse,
        TransferState state,
        LocalDate expectedOn,
        String note,
        Instant sentAt,
        String sentBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        List<TransferLine> lines) {

    public TransferView {
        lines = List.copyOf(lines);
    }

    public TransferView with(List<TransferLine> all) {
        return new TransferView(
                number, fromWarehouse, toWarehouse, state, expectedOn, note, sentAt, sentBy, closedAt, closedBy, all);
    }

    /**
     * @param received null while on the way
     * @param reason why more or less came in than was sent
     */
    public record TransferLine(
            int lineNo,
            String productNumber,
            @Nullable String lotNumber,
            String fromLocation,
            String toLocation,
            Quantity quantity,
            @Nullable Quantity received,
            @Nullable String reason) {}
}
