package io.comanda.commission.domain;

import io.comanda.commission.SettlementUnknown;
import io.comanda.commission.SettlementView;
import io.comanda.kernel.DateRange;
import io.comanda.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Settlements: proposed for each agent of a run, then settled or rejected. */
@Repository
public class Settlements {

    private static final String VIEW =
            """
            select number, run, agent_code, period_from, period_to, currency, base, amount, invoices, state, document_id, paid_on,
                   payment_reference, cancelled_on, cancel_reason
            from commission_settlement""";

    private final JdbcClient jdbc;

    Settlements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number for a run of settlements, {@code SR-000012}. */
    public String nextRun() {
        var next = jdbc.sql("select nextval('commission_run_number')")
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "SR-%06d", next);
    }

    /**
     * Proposes a settlement for each agent and currency with something to pay; proposing the same run again adds nothing.
     * Where more was taken back than earned, it waits for the next run.
     *
     * @param agents all when empty
     */
    public void propose(String run, DateRange period, Collection<String> agents) {
        oneAtATime();
        var codes = agents.toArray(String[]::new);
        jdbc.sql(
                        """
                        with due as (
                            select id, agent_code, currency, invoice_number, base, amount from commission_to_settle
                            where on_date <= ? and (cardinality(?::text[]) = 0 or agent_code = any(?::text[]))),
                        proposed as (
                            insert into commission_settlement
                                (number, run, agent_code, period_from, period_to, currency, base, amount, invoices, state)
                            select ? || '-' || agent_code || '-' || currency, ?, agent_code, ?, ?, currency, sum(base),
                                   sum(amount), count(distinct invoice_number), 'PROPOSED'
                            from due group by agent_code, currency having sum(amount) > 0
                            on conflict do nothing
                            returning number, agent_code, currency)
                        insert into commission_settlement_line (settlement_number, fact_id)
                        select proposed.number, due.id from proposed join due using (agent_code, currency)""")
                .param(period.to())
                .param(codes)
                .param(codes)
                .param(run)
                .param(run)
                .param(period.from())
                .param(period.to())
                .update();
    }

    /** Two runs never propose the same fact. */
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('commission settlement', 0))::text")
                .query(String.class)
                .single();
    }

    public List<SettlementView> ofRun(String run) {
        return jdbc.sql(VIEW + " where run = ? order by number")
                .param(run)
                .query(Settlements::view)
                .list();
    }

    public SettlementView get(String number) {
        return jdbc.sql(VIEW + " where number = ?")
                .param(number)
                .query(Settlements::view)
                .optional()
                .orElseThrow(() -> new SettlementUnknown(number));
    }

    /** Newest first, of one agent or of all. */
    public List<SettlementView> list(Optional<String> agentCode, String before, int limit) {
        var agent = agentCode.orElse(null);
        return jdbc.sql(
                        VIEW
                                + """
                         where (?::text is null or agent_code = ?) and (? = '' or number < ?)
                        order by number desc limit ?""")
                .param(agent)
                .param(agent)
                .param(before)
                .param(before)
                .param(limit)
                .query(Settlements::view)
                .list();
    }

    public void settled(String number, LocalDate day, long documentId) {
        jdbc.sql(
                        """
                        update commission_settlement set state = 'SETTLED', settled_on = ?, document_id = ?
                        where number = ?""")
                .params(day, documentId, number)
                .update();
    }

    /** @return false when it does not wait for its payment */
    public boolean paid(String number, LocalDate day, String reference) {
        return jdbc.sql(
                                """
                        update commission_settlement set state = 'PAID', paid_on = ?, payment_reference = ?
                        where number = ? and state = 'SETTLED'""")
                        .params(day, reference, number)
                        .update()
                == 1;
    }

    /** @return false when it is not paid */
    public boolean unpaid(String number) {
        return jdbc.sql(
                                """
                        update commission_settlement set state = 'SETTLED', paid_on = null, payment_reference = null
                        where number = ? and state = 'PAID'""")
                        .param(number)
                        .update()
                == 1;
    }

    /** @return false when it does not wait for its payment */
    public boolean cancelled(String number, LocalDate day, String reason) {
        return jdbc.sql(
                                """
                        update commission_settlement set state = 'CANCELLED', cancelled_on = ?, cancel_reason = ?
                        where number = ? and state = 'SETTLED'""")
                        .params(day, reason, number)
                        .update()
                == 1;
    }

    /** Another statement takes the place of the first. */
    public void document(String number, long documentId) {
        jdbc.sql("update commission_settlement set document_id = ? where number = ?")
                .params(documentId, number)
                .update();
    }

    public void reject(String run) {
        jdbc.sql("update commission_settlement set state = 'REJECTED' where run = ? and state = 'PROPOSED'")
                .param(run)
                .update();
    }

    private static SettlementView view(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
        return new SettlementView(
                row.getString("number"),
                row.getString("run"),
                row.getString("agent_code"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                new Money(row.getBigDecimal("base"), currency),
                new Money(row.getBigDecimal("amount"), currency),
                row.getInt("invoices"),
                SettlementView.State.valueOf(row.getString("state")),
                row.getObject("document_id", Long.class),
                row.getObject("paid_on", LocalDate.class),
                row.getString("payment_reference"),
                row.getObject("cancelled_on", LocalDate.class),
                row.getString("cancel_reason"));
    }
}
