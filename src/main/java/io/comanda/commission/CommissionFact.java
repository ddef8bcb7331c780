package io.comanda.commission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agent earns on one invoice, or gives back with a credit note, and how far it is.
 *
 * @param documentNumber the invoice's own, or the credit note's
 * @param base net of goods
 * @param settlementNumber null while it is not settled
 */
public record CommissionFact(
        @JsonIgnore long id,
        String agentCode,
        String documentNumber,
        String invoiceNumber,
        String orderNumber,
        String customerName,
        LocalDate day,
        Money base,
        Percent rate,
        Money amount,
        State state,
        @Nullable String settlementNumber) {

    /** Where it stands. */
    public enum State {
        ACCRUED,
        VALID,
        SETTLED
    }
}
