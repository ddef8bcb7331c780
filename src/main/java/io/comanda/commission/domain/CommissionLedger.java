package io.comanda.commission.domain;

import io.comanda.commission.domain.Validation.Step;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.InvoiceReceipt;
import io.comanda.invoicing.InvoiceView;
import io.comanda.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Commission by invoice and credit note: accrued once, valid receipt by receipt, each a row of its own that is never
 * changed. A credit note's rows are less than nothing.
 */
@Repository
public class CommissionLedger {

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

    /** An invoice and its credit notes are heard of one by one, whoever hears first. */
    private void lock(@Nullable String invoiceNumber) {
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
