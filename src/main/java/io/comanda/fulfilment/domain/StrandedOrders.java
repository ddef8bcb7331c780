package io.comanda.fulfilment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Placed orders that nothing can wake: without a process, or standing at a step without a job, a message to come, a task,
 * an incident or a called process. What the last look has found is kept until the next one.
 */
@Component
public class StrandedOrders {

    private static final int MOST = 1_000;

    /**
     * Ends of the tokens of orders, and whether something can move each. A join waits for the tokens beside it; a message
     * that interrupts, such as a cancellation, is no way on.
     */
    private static final String FOUND =
            """
            with token as (
                select e.id_, e.proc_inst_id_, e.act_id_, e.is_active_, i.business_key_,
                    exists (select from act_ru_job j where j.execution_id_ = e.id_)
                    or exists (select from act_ru_event_subscr s
                        where s.execution_id_ = e.id_ and s.activity_id_ not like 'BoundaryEvent%')
                    or exists (select from act_ru_task t where t.execution_id_ = e.id_)
                    or exists (select from act_ru_incident n where n.execution_id_ = e.id_)
                    or exists (select from act_ru_execution c where c.super_exec_ = e.id_) as awake
                from act_ru_execution e
                join act_ru_execution i on i.id_ = e.proc_inst_id_
                join act_re_procdef d on d.id_ = i.proc_def_id_ and d.key_ = 'order-fulfilment'
                where not e.is_event_scope_ and not exists (select from act_ru_execution c where c.parent_id_ = e.id_)),
            told as (select t.*, bool_or(awake) over (partition by proc_inst_id_) as lives from token t),
            found as (
                select o.number, cast(null as text) as process, cast(null as text) as execution, cast(null as text) as step
                from ordering_order o
                where o.lifecycle = 'PLACED' and not exists (
                    select from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                    where e.business_key_ = o.number and e.parent_id_ is null and d.key_ = 'order-fulfilment')
                union all
                select business_key_, proc_inst_id_, id_, act_id_ from told
                where not awake and (is_active_ or not lives))
            """;

    /**
     * An order nothing can wake.
     *
     * @param process its instance; null when it has none
     * @param execution the token that stands
     * @param step the element it stands at
     */
    public record Stranded(
            String orderNumber,
            @Nullable String process,
            @Nullable String execution,
            @Nullable String step,
            Instant since) {}

    private final JdbcClient jdbc;

    StrandedOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks at all orders, forgets those that go on again, and returns how many are stranded. */
    public int look(Instant now) {
        jdbc.sql(
                        FOUND
                                + """
                        delete from fulfilment_stranded_order s
                        where not exists (select from found f where f.number = s.order_number)""")
                .update();
        return jdbc.sql(
                        FOUND
                                + """
                        insert into fulfilment_stranded_order (order_number, process, execution, step, since)
                        select distinct on (number) number, process, execution, step, ?::timestamptz from found
                        order by number, execution limit ?
                        on conflict (order_number) do update
                            set process = excluded.process, execution = excluded.execution, step = excluded.step""")
                .params(Timestamp.from(now), MOST)
                .update();
    }

    public long count() {
        return jdbc.sql("select count(*) from fulfilment_stranded_order")
                .query(Long.class)
                .single();
    }

    /** The newest first; those without a process, or those that stand at a step. */
    public List<Stranded> list(boolean withProcess, int skip, int limit) {
        return jdbc.sql(
                        """
                        select * from fulfilment_stranded_order where (process is not null) = ?
                        order by since desc, order_number offset ? limit ?""")
                .params(withProcess, skip, limit)
                .query((row, n) -> stranded(row))
                .list();
    }

    public long count(boolean withProcess) {
        return jdbc.sql("select count(*) from fulfilment_stranded_order where (process is not null) = ?")
                .param(withProcess)
                .query(Long.class)
                .single();
    }

    public Optional<Stranded> find(String orderNumber) {
        return jdbc.sql("select * from fulfilment_stranded_order where order_number = ?")
                .param(orderNumber)
                .query((row, n) -> stranded(row))
                .optional();
    }

    private static Stranded stranded(ResultSet row) throws SQLException {
        return new Stranded(
                row.getString("order_number"),
                row.getString("process"),
                row.getString("execution"),
                row.getString("step"),
                row.getTimestamp("since").toInstant());
    }
}
