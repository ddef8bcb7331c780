package io.comanda.commission.domain;

import io.comanda.commission.Balance;
import io.comanda.commission.CommissionFact;
import io.comanda.commission.CommissionStory;
import io.comanda.commission.SettledCommission;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the ledger says of an agent. */
@Repository
public class CommissionAccounts {

    private static final String FACT =
            """
            select a.id, a.agent_code, a.document_number, a.invoice_number, a.order_number, a.customer_name, a.on_date,
                   a.base, a.rate, a.amount, a.currency, f.valid, f.settled, f.settlement_number
            from commission_fact a
            cross join lateral (
                select coalesce(sum(amount) filter (where kind = 'VALID'), 0) as valid,
                       coalesce(sum(amount) filter (where kind = 'SETTLED'), 0) as settled,
                       max(settlement_number) filter (where kind = 'SETTLED') as settlement_number
                from commission_fact where document_number = a.document_number) f
            where a.kind = 'ACCRUED' and a.agent_code = ?""";

    private final JdbcClient jdbc;

    CommissionAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By invoice and credit note, newest first; give the last id seen as {@code before}. */
    public List<CommissionFact> facts(String agentCode, long before, int limit) {
        return jdbc.sql(FACT + " and a.id < ? order by a.id desc limit ?")
                .params(agentCode, before, limit)
                .query(CommissionAccounts::fact)
                .list();
    }

    /** What an invoice or credit note brought an agent. */
    public Optional<CommissionFact> fact(String agentCode, String documentNumber) {
        return jdbc.sql(FACT + " and a.document_number = ?")
                .params(agentCode, documentNumber)
                .query(CommissionAccounts::fact)
                .optional();
    }

    /** What became of it since, oldest first. */
    public List<CommissionStory.Step> steps(String documentNumber) {
        return jdbc.sql(
                        """
                        select case when f.kind = 'VALID' then 'VALID' when f.reverses is null then 'SETTLED'
                                    else 'SETTLEMENT_CANCELLED' end as step,
                               f.on_date, f.amount, f.currency, f.receipt_reference, f.received, f.settlement_number, s.paid_on
                        from commission_fact f left join commission_settlement s on s.number = f.settlement_number
                        where f.document_number = ? and f.kind <> 'ACCRUED' order by f.id""")
                .param(documentNumber)
                .query(CommissionAccounts::step)
                .list();
    }

    /** What one settlement is made of, in the order it became valid. */
    public List<SettledCommission> settled(String settlementNumber) {
        return jdbc.sql(
                        """
                        select v.* from commission_settlement_line l join commission_fact v on v.id = l.fact_id
                        where l.settlement_number = ? order by v.id""")
                .param(settlementNumber)
                .query(CommissionAccounts::settled)
                .list();
    }

    /** One balance for each currency the agent earned in. */
    public List<Balance> balances(String agentCode) {
        return jdbc.sql(
                        """
                        select currency,
                               coalesce(sum(amount) filter (where kind = 'ACCRUED'), 0) as accrued,
                               coalesce(sum(amount) filter (where kind = 'VALID'), 0) as valid,
                               coalesce(sum(amount) filter (where kind = 'SETTLED'), 0) as settled,
                               (select coalesce(sum(amount), 0) from commission_settlement s
                                where s.agent_code = f.agent_code and s.currency = f.currency and s.state = 'PAID') as paid
                        from commission_fact f where agent_code = ? group by agent_code, currency order by currency""")
                .param(agentCode)
                .query((row, n) -> balance(agentCode, row))
                .list();
    }

    private static Balance balance(String agentCode, ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        var valid = new Money(row.getBigDecimal("valid"), currency);
        var settled = new Money(row.getBigDecimal("settled"), currency);
        var paid = new Money(row.getBigDecimal("paid"), currency);
        return new Balance(
                agentCode,
                Money.zero(currency),
                new Money(row.getBigDecimal("accrued"), currency).minus(valid),
                valid.minus(settled),
                settled.minus(paid),
                paid);
    }

    private static CommissionFact fact(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
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
                new Money(row.getBigDecimal("valid"), currency),
                new Money(row.getBigDecimal("settled"), currency),
                row.getString("settlement_number"));
    }

    private static SettledCommission settled(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
        return new SettledCommission(
                row.getObject("on_date", LocalDate.class),
                row.getString("document_number"),
                row.getString("customer_name"),
                row.getString("receipt_reference"),
                received(row, currency),
                new Money(row.getBigDecimal("base"), currency),
                Percent.of(row.getBigDecimal("rate")),
                new Money(row.getBigDecimal("amount"), currency));
    }

    private static CommissionStory.Step step(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
        return new CommissionStory.Step(
                CommissionStory.Kind.valueOf(row.getString("step")),
                row.getObject("on_date", LocalDate.class),
                new Money(row.getBigDecimal("amount"), currency),
                row.getString("receipt_reference"),
                received(row, currency),
                row.getString("settlement_number"),
                row.getObject("paid_on", LocalDate.class));
    }

    private static @Nullable Money received(ResultSet row, String currency) throws SQLException {
        var received = row.getBigDecimal("received");
        return received == null ? null : new Money(received, currency);
    }
}
