package io.comanda.inventory.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.comanda.inventory.ReceivedTransfer;
import io.comanda.inventory.SendGoods;
import io.comanda.inventory.TransferState;
import io.comanda.inventory.TransferView;
import io.comanda.inventory.TransferView.TransferLine;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.query.Conditions;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of transfers; the goods themselves are {@link Moves}. */
@Component
public class Transfers {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Now now;

    Transfers(JdbcClient jdbc, CurrentActor actor, Now now) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.now = now;
    }

    /** {@code TRF-2026-000123}, unique and in order, with gaps. */
    public String nextNumber() {
        return now.number("TRF", "inventory_transfer_number", jdbc);
    }

    public void add(String number, SendGoods goods) {
        jdbc.sql(
                        """
                        insert into inventory_transfer (number, from_warehouse, to_warehouse, state, expected_on, note, sent_at,
                                                        sent_by)
                        values (?, ?, ?, 'SENT', ?, ?, ?, ?)""")
                .params(
                        number,
                        goods.fromWarehouse(),
                        goods.toWarehouse(),
                        goods.expectedOn(),
                        goods.note(),
                        now.moment(),
                        actor.get().name())
                .update();
        var lines = goods.lines();
        jdbc.sql(
                        """
                        insert into inventory_transfer_line (number, line_no, product_number, lot_number, from_location,
                                                             to_location, quantity)
                        select ?, l.line_no, l.product, l.lot, l.origin, l.target, l.quantity
                        from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
                                    cast(? as numeric[])) with ordinality
                            as l (product, lot, origin, target, quantity, line_no)""")
                .params(
                        number,
                        lines.stream().map(SendGoods.Line::productNumber).toArray(String[]::new),
                        lines.stream().map(SendGoods.Line::lotNumber).toArray(String[]::new),
                        lines.stream().map(SendGoods.Line::fromLocation).toArray(String[]::new),
                        lines.stream().map(SendGoods.Line::toLocation).toArray(String[]::new),
                        lines.stream().map(line -> line.quantity().value()).toArray(BigDecimal[]::new))
                .update();
    }

    /** The transfer, locked until the transaction ends. */
    public Optional<TransferView> lock(String number) {
        jdbc.sql("select 1 from inventory_transfer where number = ? for update")
                .param(number)
                .query(Integer.class)
                .optional();
        return find(number);
    }

    public Optional<TransferView> find(String number) {
        return views(jdbc.sql("select * from inventory_transfer where number = ?")
                        .param(number))
                .stream()
                .findFirst();
    }

    /** The newest first; {@code after} holds the number of the last row seen, or nothing. */
    public List<TransferView> list(@Nullable TransferState state, List<String> after, int limit) {
        var conditions = new Conditions()
                .andIf(state == null ? null : state.name(), "state = ?")
                .sortedDown(after, "number");
        return views(jdbc.sql("select * from inventory_transfer" + conditions.sql() + " limit ?")
                .params(conditions.params(limit)));
    }

    public void receive(String number, Collection<ReceivedTransfer> lines) {
        lines.forEach(line -> jdbc.sql(
                        """
                        update inventory_transfer_line
                        set received = ?, reason = ?, to_location = coalesce(?, to_location)
                        where number = ? and line_no = ?""")
                .param(line.received().value())
                .param(line.reason())
                .param(line.location())
                .param(number)
                .param(line.lineNo())
                .update());
    }

    public void close(String number, TransferState state) {
        jdbc.sql("update inventory_transfer set state = ?, closed_at = ?, closed_by = ? where number = ?")
                .params(state.name(), now.moment(), actor.get().name(), number)
                .update();
    }

    private List<TransferView> views(JdbcClient.StatementSpec statement) {
        var heads = statement.query((row, n) -> transfer(row)).list();
        var lines = lines(heads.stream().map(TransferView::number).toList());
        return heads.stream()
                .map(head -> head.with(lines.getOrDefault(head.number(), List.of())))
                .toList();
    }

    private Map<String, List<TransferLine>> lines(Collection<String> numbers) {
        return jdbc
                .sql("select * from inventory_transfer_line where number = any (?) order by number, line_no")
                .param(numbers.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("number"), line(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static TransferView transfer(ResultSet row) throws SQLException {
        return new TransferView(
                row.getString("number"),
                row.getString("from_warehouse"),
                row.getString("to_warehouse"),
                TransferState.valueOf(row.getString("state")),
                row.getObject("expected_on", LocalDate.class),
                row.getString("note"),
                row.getTimestamp("sent_at").toInstant(),
                row.getString("sent_by"),
                Rows.instant(row, "closed_at"),
                row.getString("closed_by"),
                List.of());
    }

    private static TransferLine line(ResultSet row) throws SQLException {
        return new TransferLine(
                row.getInt("line_no"),
                row.getString("product_number"),
                row.getString("lot_number"),
                row.getString("from_location"),
                row.getString("to_location"),
                Rows.quantity(row, "quantity"),
                Rows.quantityOrNull(row, "received"),
                row.getString("reason"));
    }
}
