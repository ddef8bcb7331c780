package io.comanda.studio;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A past: orders that were carried to their end are copied, with all the engine and their modules remember of their steps,
 * over ninety days, four channels, four warehouses and three carriers. What people do takes from ten minutes to a day.
 */
final class PastOrders {

    private static final List<String> HISTORY = List.of("act_hi_procinst", "act_hi_actinst", "act_hi_taskinst");

    private static final String COPIES =
            """
            create temp table copy on commit drop as
            select o.number model, n, 'PAST-' || lpad(n::text, 6, '0') number, 'h' || lpad(n::text, 6, '0') || '-' prefix,
                (array['desk', 'rep', 'portal', 'api'])[n % 4 + 1] channel,
                'WH-' || (n / 4 % 4 + 1) warehouse, (array['DHL', 'OWN', 'SAMEDAY'])[n / 16 % 3 + 1] carrier,
                localtimestamp - interval '3 days' - random() * interval '87 days' began
            from generate_series(1, :orders) n
            join (select number, row_number() over (order by number) - 1 place from ordering_order
                  where number = any(:models)) o on o.place = n % :kinds""";

    private static final List<String> ROWS = List.of(
            """
            insert into ordering_order (id, version, number, channel, customer_number, customer_name, language, order_date,
                placed_at, ended_at, currency, payment_method, delivery_policy, billing_address, delivery_address, freight,
                net, tax, gross, lifecycle, payment_state, fulfilment_state, invoice_state, held, placed_by)
            select -c.n, version, c.number, c.channel, customer_number, customer_name, language, order_date, placed_at,
                ended_at, currency, payment_method, delivery_policy, billing_address, delivery_address, freight, net, tax,
                gross, lifecycle, payment_state, fulfilment_state, invoice_state, held, placed_by
            from copy c join ordering_order o on o.number = c.model""",
            """
            insert into fulfilment_shipment select r.* from copy c join fulfilment_shipment s on s.order_number = c.model,
            lateral jsonb_populate_record(s, jsonb_build_object('id', -c.n, 'number', 'SHP-' || c.number, 'order_number',
                c.number, 'warehouse_code', c.warehouse, 'carrier_code', c.carrier, 'goods_issue_note',
                'GIN-' || c.number)) r""",
            """
            insert into act_hi_procinst select r.* from copy c join act_hi_procinst i on i.business_key_ = c.model,
            lateral jsonb_populate_record(i, jsonb_build_object('id_', c.prefix || i.id_, 'proc_inst_id_',
                c.prefix || i.id_, 'root_proc_inst_id_', c.prefix || i.id_, 'business_key_', c.number, 'start_time_',
                c.began, 'end_time_', c.began + (i.end_time_ - i.start_time_))) r""",
            """
            insert into act_hi_actinst select r.* from copy c join act_hi_procinst i on i.business_key_ = c.model
            join act_hi_actinst a on a.proc_inst_id_ = i.id_,
            lateral (select case when a.act_type_ in ('userTask', 'subProcess') then (600000 * exp(random() * 5))::bigint
                else a.duration_ + (random() * 40)::bigint end took) t,
            lateral jsonb_populate_record(a, jsonb_build_object('id_', c.prefix || a.id_, 'proc_inst_id_',
                c.prefix || i.id_, 'execution_id_', c.prefix || a.execution_id_, 'task_id_', c.prefix || a.task_id_,
                'start_time_', c.began, 'end_time_', c.began + t.took * interval '1 millisecond', 'duration_', t.took)) r""",
            """
            insert into act_hi_taskinst select r.* from copy c join act_hi_procinst i on i.business_key_ = c.model
            join act_hi_taskinst k on k.proc_inst_id_ = i.id_,
            lateral jsonb_populate_record(k, jsonb_build_object('id_', c.prefix || k.id_, 'proc_inst_id_',
                c.prefix || i.id_, 'start_time_', c.began, 'due_date_', c.began + interval '4 hours')) r""");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PastOrders(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @param models numbers of orders that have ended */
    void copy(List<String> models, int orders) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            var indexes = withoutIndexes();
            jdbc.sql(COPIES)
                    .param("orders", orders)
                    .param("kinds", models.size())
                    .param("models", models.toArray(String[]::new))
                    .update();
            ROWS.forEach(rows -> jdbc.sql(rows).update());
            indexes.forEach(index -> jdbc.sql(index).update());
        });
    }

    /** Filling a table is much faster before it has its indexes. */
    private List<String> withoutIndexes() {
        var indexes = new ArrayList<String>();
        jdbc.sql(
                        """
                        select indexname, indexdef from pg_indexes
                        where schemaname = 'public' and tablename = any(?) and indexname not in (
                            select conname from pg_constraint)""")
                .param(HISTORY.toArray(String[]::new))
                .query(row -> {
                    indexes.add(row.getString("indexdef"));
                    jdbc.sql("drop index " + row.getString("indexname")).update();
                });
        return indexes;
    }
}
