package io.comanda.invoicing.domain;

import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Customers' money that belongs to no invoice yet. The balance never falls below nothing, however many take from it; only what a
 * cardholder's bank took back of money that was used already leaves a debt.
 */
@Repository
public class AccountMoney {

    private final JdbcClient jdbc;

    AccountMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts money there, once for each reference; false the second time. */
    public boolean receive(String customerNumber, Money money, LocalDate day, String reference) {
        jdbc.sql(
                        """
                        insert into invoicing_account (customer_number, currency, balance) values (?, ?, 0)
                        on conflict do nothing""")
                .params(customerNumber, money.currency())
                .update();
        return move(customerNumber, money, day, reference, null);
    }

    /** Takes money for an invoice; the caller has seen that there is enough of it, with {@link #lock}. */
    public boolean take(String customerNumber, Money money, LocalDate day, String reference, long invoiceId) {
        return move(customerNumber, money.negated(), day, reference, invoiceId);
    }

    /** What is there, kept from others until the end of the transaction. */
    public Money lock(String customerNumber, String currency) {
        return jdbc.sql("select balance from invoicing_account where customer_number = ? and currency = ? for update")
                .params(customerNumber, currency)
                .query(BigDecimal.class)
                .optional()
                .map(balance -> new Money(balance, currency))
                .orElseGet(() -> Money.zero(currency));
    }

    public boolean isNoted(String customerNumber, String currency, String reference) {
        return jdbc.sql(
                        """
                        select exists (select from invoicing_account_entry
                                       where customer_number = ? and currency = ? and reference = ?)""")
                .params(customerNumber, currency, reference)
                .query(Boolean.class)
                .single();
    }

    /** By currency. */
    public List<Money> of(String customerNumber) {
        return jdbc.sql(
                        """
                        select balance, currency from invoicing_account
                        where customer_number = ? and balance > 0 order by currency""")
                .param(customerNumber)
                .query((row, n) -> new Money(row.getBigDecimal("balance"), row.getString("currency")))
                .list();
    }

    private boolean move(
            String customerNumber, Money money, LocalDate day, String reference, @Nullable Long invoiceId) {
        return jdbc.sql(
                                """
                        with noted as (
                            insert into invoicing_account_entry
                                (customer_number, currency, amount, booked_on, reference, invoice_id)
                            values (?, ?, ?, ?, ?, ?) on conflict (customer_number, currency, reference) do nothing
                            returning customer_number, currency, amount)
                        update invoicing_account a set balance = a.balance + noted.amount
                        from noted where a.customer_number = noted.customer_number and a.currency = noted.currency""")
                        .params(customerNumber, money.currency(), money.amount(), day, reference)
                        .param(invoiceId)
                        .update()
                == 1;
    }
}
