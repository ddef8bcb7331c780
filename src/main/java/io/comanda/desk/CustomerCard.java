package io.comanda.desk;

import io.comanda.customer.CustomerStatus;
import io.comanda.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer at hand while an order is taken or looked at.
 *
 * @param creditUsed by orders on account and their open invoices
 * @param openOrders placed and not closed, counted up to 100
 * @param openInvoices what is still to be paid, and how much of it is overdue
 */
public record CustomerCard(
        String number,
        String name,
        String city,
        String country,
        @Nullable String phone,
        @Nullable String email,
        CustomerStatus status,
        String customerClass,
        @Nullable String agentCode,
        String defaultPaymentMethod,
        Money creditLimit,
        Money creditUsed,
        Money creditAvailable,
        int openOrders,
        @Nullable String lastOrderNumber,
        @Nullable LocalDate lastOrderOn,
        Money openInvoices,
        Money overdueInvoices) {}
