package io.comanda;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets time pass for a customer's invoices: they were issued eight weeks ago and are due since three. */
public final class Overdue {

    private Overdue() {}

    /** Stays within the year, for numbers are counted by it; in January the due day moves alone, as far as it can. */
    public static void make(JdbcClient jdbc, TransactionTemplate transaction, String customer) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(
                            """
                            update invoicing_invoice
                            set issued_on = greatest(issued_on - 56, date_trunc('year', issued_on)::date),
                                due_on = greatest(issued_on - 21, date_trunc('year', issued_on)::date)
                            where customer_number = ?""")
                    .param(customer)
                    .update();
        });
    }
}
