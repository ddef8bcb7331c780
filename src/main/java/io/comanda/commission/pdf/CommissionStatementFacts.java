package io.comanda.commission.pdf;

import io.comanda.kernel.Address;
import io.comanda.kernel.DateRange;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent earned in a period, invoice by invoice.
 *
 * @param number of the settlement
 * @param agentAddress missing where only the name is known
 * @param base sum of what the commission was reckoned from
 * @param commission sum that is paid out
 * @param cancelledOn and cancelReason: missing while it holds
 */
public record CommissionStatementFacts(
        String number,
        LocalDate day,
        String agentCode,
        String agentName,
        @Nullable Address agentAddress,
        DateRange period,
        Money base,
        Money commission,
        List<Line> lines,
        List<String> notes,
        @Nullable LocalDate cancelledOn,
        @Nullable String cancelReason) {

    /**
     * @param paymentReference of the payment that made it valid, and how much it brought; missing where no single one did
     * @param commission below zero where an earlier commission is taken back
     */
    public record Line(
            LocalDate day,
            String invoiceNumber,
            String customerName,
            @Nullable String paymentReference,
            @Nullable Money received,
            Money base,
            Percent rate,
            Money commission) {}
}
