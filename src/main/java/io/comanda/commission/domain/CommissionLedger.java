package io.comanda.commission.domain;

import io.comanda.commission.domain.Validation.Step;
import io.comanda.invoicing.InvoiceReceipt;
import io.comanda.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What became valid of commission, receipt by receipt, and what was settled of that: rows that are added and never changed.
 */
@Repository
public class CommissionLedger {

    private final JdbcClient jdbc;

    CommissionLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the invoice and its credit notes brought, oldest first; held until the transaction ends. */
    public List<Earned> earned(String invoiceNumber) {
        lock(invoiceNumber);
        return jdbc.sql(
                        """
                        select a.document_number, a.document_number = a.invoice_number as of_invoice, a.base, a.amount,
                               a.currency, v.base as valid_base, v.amount as valid, v.heard
                        from commission_fact a
                        cross join lateral (
                            select coalesce(sum(base), 0) as base, coalesce(sum(amount), 0) as amount,
                                   coalesce(max(receipt_id), 0) as heard
                            from commission_fact
                            where document_number = a.document_number and kind = 'VALID') v
                        where a.invoice_number = ? and a.kind = 'ACCRUED' order by a.id""")
                .param(invoiceNumber)
                .query(CommissionLedger::earned)
                .list();
    }

    /** So much of what a document brought is valid, or not any more. */
    public void validate(Earned earned, Step step, LocalDate day) {
        var receipt = Optional.ofNullable(step.receipt());
        jdbc.sql(
                        """
                        insert into commission_fact (kind, agent_code, document_number, invoice_number, order_number,
                                                     customer_name, on_date, base, rate, amount, currency, receipt_id,
                                                     receipt_reference, received)
                        select 'VALID', agent_code, document_number, invoice_number, order_number, customer_name, ?, ?,
                               rate, ?, currency, ?, ?, ?
                        from commission_fact where document_number = ? and kind = 'ACCRUED'""")
                .param(day)
                .param(step.base().amount())
                .param(step.amount().amount())
                .param(step.heard())
                .param(receipt.map(InvoiceReceipt::reference).orElse(null))
                .param(receipt.map(each -> each.amount().amount()).orElse(null))
                .param(earned.documentNumber())
                .update();
    }

    /** Settles what was proposed, to the fact. */
    public void settle(String settlementNumber, LocalDate day) {
        jdbc.sql(
                        """
                        insert into commission_fact (kind, agent_code, document_number, invoice_number, order_number,
                                                     customer_name, on_date, base, rate, amount, currency,
                                                     settlement_number, settles)
                        select 'SETTLED', v.agent_code, v.document_number, v.invoice_number, v.order_number,
                               v.customer_name, ?, v.base, v.rate, v.amount, v.currency, l.settlement_number, v.id
                        from commission_settlement_line l join commission_fact v on v.id = l.fact_id
                        where l.settlement_number = ?
                          and not exists (select from commission_fact where settlement_number = l.settlement_number)""")
                .params(day, settlementNumber)
                .update();
    }

    /** What was settled with it is open again, by rows with the opposite sign. */
    public void cancel(String settlementNumber, LocalDate day) {
        jdbc.sql(
                        """
                        insert into commission_fact (kind, agent_code, document_number, invoice_number, order_number,
                                                     customer_name, on_date, base, rate, amount, currency,
                                                     settlement_number, settles, reverses)
                        select 'SETTLED', agent_code, document_number, invoice_number, order_number, customer_name, ?, -base,
                               rate, -amount, currency, settlement_number, settles, id
                        from commission_fact where settlement_number = ? and reverses is null""")
                .params(day, settlementNumber)
                .update();
    }

    /** An invoice and its credit notes are heard of one by one, whoever hears first. */
    public void lock(String invoiceNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('commission ' || ?, 0))::text")
                .param(invoiceNumber)
                .query(String.class)
                .single();
    }

    private static Earned earned(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
        return new Earned(
                row.getString("document_number"),
                row.getBoolean("of_invoice"),
                new Money(row.getBigDecimal("base"), currency),
                new Money(row.getBigDecimal("amount"), currency),
                new Money(row.getBigDecimal("valid_base"), currency),
                new Money(row.getBigDecimal("valid"), currency),
                row.getLong("heard"));
    }
}
