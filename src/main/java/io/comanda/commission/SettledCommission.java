package io.comanda.commission;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a settlement: commission that became valid.
 *
 * @param day it became valid
 * @param documentNumber an invoice's, or a credit note's
 * @param receiptReference of the money that made it valid; missing when no single payment did
 * @param received how much money that was
 * @param base the part of the net of goods it is reckoned from
 */
public record SettledCommission(
        LocalDate day,
        String documentNumber,
        String customerName,
        @Nullable String receiptReference,
        @Nullable Money received,
        Money base,
        Percent rate,
        Money amount) {}
