package io.comanda.inventory.domain;

import io.comanda.inventory.CountLine;
import io.comanda.inventory.CountState;
import io.comanda.inventory.CountView;
import io.comanda.inventory.FoundGoods;
import io.comanda.inventory.OpenCount;
import io.comanda.kernel.Quantity;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.query.Conditions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of stock counts; the corrections themselves are {@link Moves}. */
@Component
public class CountSheets {

    private static final String OPEN = Sql.read("open-count.sql");
    private static final String VIEW =
            """
            select c.*, l.lines, l.counted
            from inventory_count c
            join lateral (select count(*) as lines, count(counted) as counted
                          from inventory_count_line where number = c.number) l on true""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Now now;

    CountSheets(JdbcClient jdbc, CurrentActor actor, Now now) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.now = now;
    }

    /** {@code CNT-2026-000123}, unique and in order, with gaps. */
    public String nextNumber() {
        return now.number("CNT", "inventory_count_number", jdbc);
    }

    /** Returns how many lines the sheet has, at most as many as asked for. */
    public int open(String number, OpenCount wish, int most) {
        jdbc.sql(
                        """
                        insert into inventory_count (number, warehouse_code, zone, product_number, blocking, state, opened_at,
                                                     opened_by)
                        values (?, ?, ?, ?, ?, 'OPEN', ?, ?)""")
                .param(number)
                .param(wish.warehouseCode())
                .param(wish.zone())
                .param(wish.productNumber())
                .param(wish.blocking())
                .param(now.moment())
                .param(actor.get().name())
                .update();
        return jdbc.sql(OPEN)
                .param("number", number)
                .param("warehouseCode", wish.warehouseCode())
                .param("zone", wish.zone())
                .param("productNumber", wish.productNumber())
                .param("blocking", wish.blocking())
                .param("most", most)
                .update();
    }

    /** The count, locked until the transaction ends. */
    public Optional<CountView> lock(String number) {
        jdbc.sql("select 1 from inventory_count where number = ? for update")
                .param(number)
                .query(Integer.class)
                .optional();
        return find(number);
    }

    public Optional<CountView> find(String number) {
        return jdbc.sql(VIEW + " where c.number = ?")
                .param(number)
                .query((row, n) -> count(row))
                .optional();
    }

    /** The newest first; {@code after} holds the number of the last row seen, or nothing. */
    public List<CountView> list(@Nullable CountState state, List<String> after, int limit) {
        var conditions = new Conditions()
                .andIf(state == null ? null : state.name(), "c.state = ?")
                .sortedDown(after, "c.number");
        return jdbc.sql(VIEW + conditions.sql() + " limit ?")
                .params(conditions.params(limit))
                .query((row, n) -> count(row))
                .list();
    }

    /** In walking order, found goods last. */
    public List<CountLine> lines(String number) {
        return jdbc.sql("select * from inventory_count_line where number = ? order by line_no")
                .param(number)
                .query((row, n) -> line(row))
                .list();
    }

    /** Writes down what was counted beside what the books say in this moment; false when there is no such line. */
    public boolean enter(String number, int lineNo, Quantity counted) {
        return jdbc.sql(
                                """
                                update inventory_count_line l
                                set counted = ?, counted_at = ?, counted_by = ?,
                                    book = coalesce((select on_hand from inventory_quant q
                                                     where q.product_number = l.product_number
                                                       and q.warehouse_code = l.warehouse_code
                                                       and q.location_code = l.location_code
                                                       and q.lot_number is not distinct from l.lot_number), 0)
                                where number = ? and line_no = ?""")
                        .params(counted.value(), now.moment(), actor.get().name(), number, lineNo)
                        .update()
                > 0;
    }

    /** A new line for goods the sheet does not name. Empty when the place is being counted, here or elsewhere. */
    public Optional<Integer> add(CountView count, FoundGoods goods) {
        return jdbc.sql(
                        """
                        insert into inventory_count_line (number, line_no, product_number, warehouse_code, location_code,
                                                          lot_number)
                        select ?, 1 + coalesce(max(line_no), 0), ?, ?, ?, ?
                        from inventory_count_line where number = ?
                        on conflict do nothing
                        returning line_no""")
                .param(count.number())
                .param(goods.productNumber())
                .param(count.warehouseCode())
                .param(goods.locationCode())
                .param(goods.lotNumber())
                .param(count.number())
                .query(Integer.class)
                .optional();
    }

    /** Counted lines below what is reserved, and who holds it; for a person to read. */
    public String reservedBeyond(String number) {
        return jdbc.sql(
                        """
                        select coalesce(string_agg(q.location_code || ' ' || q.product_number || ': '
                                                   || trim_scale(q.reserved) || ' (' || r.orders || ')', E'\\n'), '')
                        from inventory_count_line l
                        join inventory_quant q on q.product_number = l.product_number
                                              and q.warehouse_code = l.warehouse_code
                                              and q.location_code = l.location_code
                                              and q.lot_number is not distinct from l.lot_number
                        join lateral (select string_agg(distinct order_number, ', ') as orders
                                      from (select order_number from inventory_reservation
                                            where product_number = q.product_number and quant_id = q.id
                                              and state = 'RESERVED'
                                            order by id limit 10) as oldest) r on true
                        where l.number = ? and q.on_hand + l.counted - l.book < q.reserved""")
                .param(number)
                .query(String.class)
                .single();
    }

    public void wait(String number) {
        jdbc.sql("update inventory_count set state = 'WAITING' where number = ?")
                .param(number)
                .update();
    }

    /** Open again; lines that differ are to be counted anew. */
    public void reopen(String number) {
        jdbc.sql("update inventory_count set state = 'OPEN' where number = ?")
                .param(number)
                .update();
        jdbc.sql(
                        """
                        update inventory_count_line set counted = null, book = null, counted_at = null, counted_by = null
                        where number = ? and counted <> book""")
                .param(number)
                .update();
    }

    public void close(String number, CountState state) {
        jdbc.sql("update inventory_count set state = ?, closed_at = ?, closed_by = ? where number = ?")
                .params(state.name(), now.moment(), actor.get().name(), number)
                .update();
        jdbc.sql("update inventory_count_line set open = false where number = ?")
                .param(number)
                .update();
    }

    private static CountView count(ResultSet row) throws SQLException {
        return new CountView(
                row.getString("number"),
                row.getString("warehouse_code"),
                row.getString("zone"),
                row.getString("product_number"),
                row.getBoolean("blocking"),
                CountState.valueOf(row.getString("state")),
                row.getInt("lines"),
                row.getInt("counted"),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("opened_by"),
                Rows.instant(row, "closed_at"),
                row.getString("closed_by"));
    }

    private static CountLine line(ResultSet row) throws SQLException {
        return new CountLine(
                row.getInt("line_no"),
                row.getString("product_number"),
                row.getString("warehouse_code"),
                row.getString("location_code"),
                row.getString("lot_number"),
                Rows.quantity(row, "frozen"),
                Rows.quantityOrNull(row, "book"),
                Rows.quantityOrNull(row, "counted"));
    }
}
