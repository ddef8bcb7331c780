package io.comanda.invoicing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices to list; what is null does not matter.
 *
 * @param text how the number, the order's number or the customer's name begins
 * @param dueFrom first due day
 * @param dueTo last due day
 */
public record InvoiceSearch(
        @Nullable String customerNumber,
        @Nullable Standing standing,
        @Nullable String text,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo) {

    /** How an invoice stands today. */
    public enum Standing {
        OPEN,
        OVERDUE,
        PAID
    }
}
