package io.comanda.commission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agent earns on one invoice, and how far it is.
 *
 * @param base net of goods
 * @param settlementNumber null while it is not settled
 */
public record CommissionFact(
        @JsonIgnore long id,
        String agentCode,
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
