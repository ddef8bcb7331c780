package io.comanda.commission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agent earns on one invoice, or gives back with a credit note, and how far it is.
 *
 * @param documentNumber the invoice's own, or the credit note's
 * @param base net of goods
 * @param valid the part that is earned for good
 * @param settled the part of it that was settled
 * @param settlementNumber the last one it was settled with
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
        Money valid,
        Money settled,
        @Nullable String settlementNumber) {

    /** Where it stands. */
    public enum State {
        ACCRUED,
        PARTLY_VALID,
        VALID,
        SETTLED
    }

    @JsonProperty("state")
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    public State state() {
        if (valid.isZero() && settled.isZero()) {
            return State.ACCRUED;
        }
        if (!valid.equals(amount)) {
            return State.PARTLY_VALID;
        }
        return settled.equals(amount) ? State.SETTLED : State.VALID;
    }
}
