package io.comanda.commission;

import io.comanda.kernel.Email;
import io.comanda.kernel.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who earns commission.
 *
 * @param rate of the net of goods, without freight and tax, where no rule says otherwise; without one only rules hold
 * @param email where the statement goes; without one it is only kept
 * @param iban where commission is paid to, without blanks; without one it is on no payment list
 * @param discountLimit percent he grants by himself; without one the approval table says how much agents grant
 */
public record Agent(
        String code,
        String name,
        @Nullable Email email,
        String language,
        @Nullable Percent rate,
        boolean active,
        @Nullable String iban,
        @Nullable Percent discountLimit) {

    /** Whose account and limit are not known here. */
    public Agent(
            String code, String name, @Nullable Email email, String language, @Nullable Percent rate, boolean active) {
        this(code, name, email, language, rate, active, null, null);
    }
}
