package io.comanda.commission;

import io.comanda.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one agent is paid for one period.
 *
 * @param documentId of the statement; of the one that says it was cancelled, when it was
 * @param paidOn and paymentReference: missing while it is not paid out
 */
public record SettlementView(
        String number,
        String run,
        String agentCode,
        LocalDate from,
        LocalDate to,
        Money base,
        Money amount,
        int invoices,
        State state,
        @Nullable Long documentId,
        @Nullable LocalDate paidOn,
        @Nullable String paymentReference,
        @Nullable LocalDate cancelledOn,
        @Nullable String cancelReason) {

    /** From proposal to payment. */
    public enum State {
        PROPOSED,
        /** To be paid out. */
        SETTLED,
        PAID,
        REJECTED,
        CANCELLED
    }
}
