package io.comanda.commission.domain;

import io.comanda.commission.CommissionLine;
import io.comanda.commission.CommissionLine.Source;
import io.comanda.commission.domain.Reversal.Left;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.InvoiceView;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What invoices and credit notes brought, each once, with the lines it was reckoned from. */
@Repository
public class AccrualBook {

    private static final String ADD =
            """
            with fact as (
                insert into commission_fact (kind, agent_code, document_number, invoice_number, order_number,
                                             customer_name, on_date, base, rate, amount, currency)
                values ('ACCRUED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id)
            insert into commission_fact_line (fact_id, line_no, part, product_number, base, rate, amount, source, rule_id)
            select fact.id, line.* from fact,
                unnest(?::int[], ?::int[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::text[], ?::bigint[]) as line""";

    private final JdbcClient jdbc;

    AccrualBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void accrue(InvoiceView invoice, String agentCode, List<CommissionLine> lines) {
        add(agentCode, String.valueOf(invoice.number()), invoice, null, lines);
    }

    /** @param invoice the one that is credited */
    public void reverse(CreditNoteView note, InvoiceView invoice, String agentCode, List<CommissionLine> lines) {
        add(agentCode, note.number(), invoice, note, lines);
    }

    /** Who earned on an invoice. */
    public List<String> agents(String invoiceNumber) {
        return jdbc.sql("select agent_code from commission_fact where document_number = ? and kind = 'ACCRUED'")
                .param(invoiceNumber)
                .query(String.class)
                .list();
    }

    /** How an invoice was reckoned, and what its credit notes have left of that. */
    public List<Left> left(String invoiceNumber) {
        return jdbc.sql(
                        """
                        select o.*, f.currency, sum(l.base) as base_left, sum(l.amount) as amount_left
                        from commission_fact f
                        join commission_fact_line o on o.fact_id = f.id
                        join commission_fact p on p.invoice_number = f.invoice_number and p.kind = 'ACCRUED'
                        join commission_fact_line l on l.fact_id = p.id and l.line_no = o.line_no and l.part = o.part
                        where f.document_number = ? and f.kind = 'ACCRUED'
                        group by o.fact_id, o.line_no, o.part, f.currency order by o.line_no, o.part""")
                .param(invoiceNumber)
                .query((row, n) -> new Left(
                        line(row, row.getString("currency")),
                        new Money(row.getBigDecimal("base_left"), row.getString("currency")),
                        new Money(row.getBigDecimal("amount_left"), row.getString("currency"))))
                .list();
    }

    /** How a paper was reckoned. */
    public List<CommissionLine> lines(String documentNumber) {
        return jdbc.sql(
                        """
                        select l.*, f.currency from commission_fact f join commission_fact_line l on l.fact_id = f.id
                        where f.document_number = ? and f.kind = 'ACCRUED' order by l.line_no, l.part""")
                .param(documentNumber)
                .query((row, n) -> line(row, row.getString("currency")))
                .list();
    }

    private void add(
            String agent,
            String document,
            InvoiceView invoice,
            @Nullable CreditNoteView note,
            List<CommissionLine> lines) {
        var base = sum(lines, CommissionLine::base);
        var amount = sum(lines, CommissionLine::amount);
        jdbc.sql(ADD)
                .param(agent)
                .param(document)
                .param(invoice.number())
                .param(invoice.orderNumber())
                .param(invoice.customerName())
                .param(note == null ? invoice.issuedOn() : note.issuedOn())
                .param(base)
                .param(rate(lines, base, amount))
                .param(amount)
                .param(invoice.gross().currency())
                .param(column(lines, Integer[]::new, CommissionLine::lineNo))
                .param(column(lines, Integer[]::new, CommissionLine::part))
                .param(column(lines, String[]::new, CommissionLine::productNumber))
                .param(column(lines, BigDecimal[]::new, line -> line.base().amount()))
                .param(column(lines, BigDecimal[]::new, line -> line.rate().value()))
                .param(column(lines, BigDecimal[]::new, line -> line.amount().amount()))
                .param(column(lines, String[]::new, line -> line.source().name()))
                .param(column(lines, Long[]::new, CommissionLine::ruleId))
                .update();
    }

    /** The one rate of all lines, else what they come to together. */
    private static BigDecimal rate(List<CommissionLine> lines, BigDecimal base, BigDecimal amount) {
        var rates = lines.stream().map(CommissionLine::rate).distinct().toList();
        if (rates.size() == 1) {
            return rates.get(0).value();
        }
        return base.signum() == 0 ? BigDecimal.ZERO : amount.movePointRight(2).divide(base, 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<CommissionLine> lines, Function<CommissionLine, Money> part) {
        return lines.stream().map(part).map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <T extends @Nullable Object> T[] column(
            List<CommissionLine> lines, IntFunction<T[]> array, Function<CommissionLine, T> value) {
        return lines.stream().map(value).toArray(array);
    }

    private static CommissionLine line(ResultSet row, String currency) throws SQLException {
        return new CommissionLine(
                row.getInt("line_no"),
                row.getInt("part"),
                row.getString("product_number"),
                new Money(row.getBigDecimal("base"), currency),
                Percent.of(row.getBigDecimal("rate")),
                new Money(row.getBigDecimal("amount"), currency),
                Source.valueOf(row.getString("source")),
                row.getObject("rule_id", Long.class));
    }
}
