package io.comanda.invoicing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the dunning of a customer is.
 *
 * @param level reminders sent so far
 * @param blocking no further order on account without finance
 * @param overdue now and not disputed
 * @param fees of all reminders
 * @param documentId of the last reminder
 */
public record DunningView(
        @JsonIgnore long id,
        String number,
        String customerNumber,
        String customerName,
        LocalDate beganOn,
        int level,
        boolean blocking,
        @Nullable LocalDate remindedOn,
        Money overdue,
        Money fees,
        @Nullable Long documentId,
        @Nullable LocalDate endedOn,
        @Nullable Ending ending) {

    /** How it ended. */
    public enum Ending {
        SETTLED,
        HANDED_OVER
    }
}
