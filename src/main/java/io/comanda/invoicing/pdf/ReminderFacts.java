package io.comanda.invoicing.pdf;

import io.comanda.invoicing.domain.OverdueInvoice;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a reminder says.
 *
 * @param level counted from one; the words grow firmer with it
 * @param overdue open of the invoices it lists
 * @param total with the fee
 */
public record ReminderFacts(
        String number,
        int level,
        LocalDate day,
        String customerNumber,
        Address billTo,
        List<OverdueInvoice> invoices,
        Money overdue,
        Money fee,
        Money total) {}
