package io.comanda.commission.domain;

import io.comanda.commission.Balance;
import io.comanda.commission.CommissionFact;
import io.comanda.commission.SettlementView;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.InvoiceView;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Commission by invoice and credit note: accrued once, valid once, settled once, each a row of its own that is never
 * changed. A credit note's rows are less than nothing.
 */
@Repository
public class CommissionLedger {

    private static final String FACT =
            """
            select a.id, a.agent_code, a.document_number, a.invoice_number, a.order_number, a.customer_name, a.on_date, a.base, a.rate,
                   a.amount, a.currency, v.id is not null as is_valid, s.settlement_number
            from commission_fact a
            left join commission_fact v on v.document_number = a.document_number and v.kind = 'VALID'
            left join commission_fact s on s.document_number = a.document_number and s.kind = 'SETTLED'
            where a.kind = 'ACCRUED' and a.agent_code = ?""";

    private final JdbcClient jdbc;

    CommissionLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks up the agent's rate and adds what he earns on the goods of this invoice; nothing without an agent. */
    public void accrue(InvoiceView invoice) {
        lock(invoice.number());
        jdbc.sql(
                        """
                        insert into commission_fact (kind, agent_code, document_number, invoice_number, order_number,
                                                     customer_name, on_date, base, rate, amount, currency)
                        select 'ACCRUED', code, ?, ?, ?, ?, ?, ?, rate, round(? * rate / 100, 2), ?
                        from commission_agent where code = ? and active
                        on conflict do nothing""")
                .param(invoice.number())
                .param(invoice.number())
                .param(invoice.orderNumber())
                .param(invoice.customerName())
                .param(invoice.issuedOn())
                .param(invoice.goods().amount())
                .param(invoice.goods().amount())
                .param(invoice.goods().currency())
                .param(invoice.agentCode())
                .update();
    }

    /**
     * A credit note takes its part back: the difference between what is earned on what is left of the goods with it and
     * without it, so that any number of credit notes adds up. Nothing where nothing was accrued, or the second time.
     */
    public void reverse(CreditNoteView note) {
        lock(note.invoiceNumber());
        jdbc.sql(
                        """
                        insert into commission_fact (kind, agent_code, document_number, invoice_number, order_number,
                                                     customer_name, on_date, base, rate, amount, currency)
                        select 'ACCRUED', agent_code, :note, invoice_number, min(order_number), min(customer_name), :day,
                               -:base::numeric, rate, round((sum(base) - :base::numeric) * rate / 100, 2) - sum(amount),
                               currency
                        from commission_fact where invoice_number = :invoice and kind = 'ACCRUED'
                        group by agent_code, invoice_number, rate, currency
                        on conflict do nothing""")
                .param("note", note.number())
                .param("invoice", note.invoiceNumber())
                .param("day", note.issuedOn())
                .param("base", note.goods().amount())
                .update();
        if (isValid(note.invoiceNumber())) {
            makeValid(note.invoiceNumber(), note.issuedOn());
        }
    }

    /** The invoice is paid: what was earned on it is earned for good. */
    public void validate(String invoiceNumber, LocalDate day) {
        lock(invoiceNumber);
        makeValid(invoiceNumber, day);
    }

    private void makeValid(String invoiceNumber, LocalDate day) {
        jdbc.sql(
                        """
                        insert into commission_fact (kind, agent_code, document_number, invoice_number, order_number,
                                                     customer_name, on_date, base, rate, amount, currency)
                        select 'VALID', agent_code, document_number, invoice_number, order_number, customer_name, ?, base,
                               rate, amount, currency
                        from commission_fact where invoice_number = ? and kind = 'ACCRUED'
                        on conflict do nothing""")
                .params(day, invoiceNumber)
                .update();
    }

    private boolean isValid(String invoiceNumber) {
        return jdbc.sql("select exists (select from commission_fact where invoice_number = ? and kind = 'VALID')")
                .param(invoiceNumber)
                .query(Boolean.class)
                .single();
    }

    /** An invoice and its credit notes are heard of one by one, whoever hears first. */
    private void lock(@Nullable String invoiceNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('commission ' || ?, 0))::text")
                .param(invoiceNumber)
                .query(String.class)
                .single();
    }

    /** All that is valid and not settled up to the settlement's last day is settled with it; returns how many. */
    public int settle(SettlementView settlement, LocalDate day) {
        return jdbc.sql(
                        """
                        insert into commission_fact (kind, agent_code, document_number, invoice_number, order_number,
                                                     customer_name, on_date, base, rate, amount, currency,
                                                     settlement_number)
                        select 'SETTLED', agent_code, document_number, invoice_number, order_number, customer_name, ?,
                               base, rate, amount, currency, ?
                        from commission_to_settle
                        where agent_code = ? and currency = ? and on_date <= ?
                        on conflict do nothing""")
                .params(
                        day,
                        settlement.number(),
                        settlement.agentCode(),
                        settlement.amount().currency(),
                        settlement.to())
                .update();
    }

    /** An agent's facts, newest first; give the last id seen as {@code before}. */
    public List<CommissionFact> facts(String agentCode, long before, int limit) {
        return jdbc.sql(FACT + " and a.id < ? order by a.id desc limit ?")
                .params(agentCode, before, limit)
                .query(CommissionLedger::fact)
                .list();
    }

    /** The facts of one settlement, oldest first. */
    public List<CommissionFact> settled(String agentCode, String settlementNumber) {
        return jdbc.sql(FACT + " and s.settlement_number = ? order by a.id")
                .params(agentCode, settlementNumber)
                .query(CommissionLedger::fact)
                .list();
    }

    /** One balance for each currency the agent earned in. */
    public List<Balance> balances(String agentCode) {
        return jdbc.sql(
                        """
                        select currency,
                               coalesce(sum(amount) filter (where kind = 'ACCRUED'), 0) as accrued,
                               coalesce(sum(amount) filter (where kind = 'VALID'), 0) as valid,
                               coalesce(sum(amount) filter (where kind = 'SETTLED'), 0) as settled
                        from commission_fact where agent_code = ? group by currency order by currency""")
                .param(agentCode)
                .query((row, n) -> balance(agentCode, row))
                .list();
    }

    private static Balance balance(String agentCode, ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        var valid = new Money(row.getBigDecimal("valid"), currency);
        var settled = new Money(row.getBigDecimal("settled"), currency);
        return new Balance(
                agentCode,
                Money.zero(currency),
                new Money(row.getBigDecimal("accrued"), currency).minus(valid),
                valid.minus(settled),
                settled);
    }

    private static CommissionFact fact(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
        var settlement = row.getString("settlement_number");
        var state = settlement != null
                ? CommissionFact.State.SETTLED
                : row.getBoolean("is_valid") ? CommissionFact.State.VALID : CommissionFact.State.ACCRUED;
        return new CommissionFact(
                row.getLong("id"),
                row.getString("agent_code"),
                row.getString("document_number"),
                row.getString("invoice_number"),
                row.getString("order_number"),
                row.getString("customer_name"),
                row.getObject("on_date", LocalDate.class),
                new Money(row.getBigDecimal("base"), currency),
                Percent.of(row.getBigDecimal("rate")),
                new Money(row.getBigDecimal("amount"), currency),
                state,
                settlement);
    }
}
