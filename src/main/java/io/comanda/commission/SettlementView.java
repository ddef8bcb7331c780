package io.comanda.commission;

import io.comanda.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one agent is paid for one period. */
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
        @Nullable Long documentId) {

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
