package io.comanda.accounting;

import io.comanda.kernel.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owed at the beginning of a time, what changed it, and what he owes at its end, in one currency.
 *
 * @param fees of reminders, in the closing balance
 * @param onAccount his money that is on no invoice, taken off the closing balance
 * @param ageing of the invoices open at the end by due day; the first bucket is not due yet
 */
public record AccountStatement(
        String customerNumber,
        String currency,
        LocalDate from,
        LocalDate to,
        Money opening,
        List<Movement> movements,
        Money closing,
        Money fees,
        Money onAccount,
        List<AgedReceivables> ageing) {

    /** What changed it. */
    public enum MovementKind {
        INVOICE,
        CREDIT_NOTE,
        PAYMENT,
        WRITE_OFF,
        /** Money taken off an invoice again: paid back, returned by the bank, or moved to the customer's account. */
        TAKEN_BACK,
        ON_ACCOUNT,
        FEE
    }

    /**
     * One change.
     *
     * @param change more is owed, or less than nothing: less is owed
     */
    @Schema(name = "AccountMovement")
    public record Movement(
            LocalDate day,
            MovementKind kind,
            String document,
            @Nullable LocalDate dueOn,
            Money change,
            Money balance) {}

    /**
     * Open of invoices late by so many days.
     *
     * @param to null for all beyond
     */
    public record AgedReceivables(int from, @Nullable Integer to, Money open) {}
}
