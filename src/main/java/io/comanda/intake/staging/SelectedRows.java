package io.comanda.intake.staging;

import io.comanda.intake.mapping.Names;
import io.comanda.intake.mapping.Problem;
import io.comanda.intake.mapping.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and marks the rows that a mapping's SELECT has yielded. */
@Component
public class SelectedRows {

    private final JdbcClient jdbc;

    SelectedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next rows in the order of the SELECT. */
    @Transactional(readOnly = true)
    public List<Row> after(SelectionTable table, long number, int limit) {
        return jdbc.sql("select * from %s where _row > ? order by _row limit ?".formatted(table.quoted()))
                .params(number, limit)
                .query(SelectedRows::row)
                .list();
    }

    /** The next rows that nothing is known against. */
    @Transactional(readOnly = true)
    public List<Row> goodAfter(SelectionTable table, long number, int limit) {
        return jdbc.sql("select * from %s where _row > ? and not _bad order by _row limit ?".formatted(table.quoted()))
                .params(number, limit)
                .query(SelectedRows::row)
                .list();
    }

    /** The rows of a part that belong to rows with these keys. */
    @Transactional(readOnly = true)
    public List<Row> belongingTo(SelectionTable part, Collection<String> keys) {
        return jdbc.sql("select * from %s where _key = any(?) order by _row".formatted(part.quoted()))
                .param(keys.toArray(String[]::new))
                .query(SelectedRows::row)
                .list();
    }

    /** Those of the keys that a good row has. */
    @Transactional(readOnly = true)
    public List<String> goodKeys(SelectionTable table, Collection<String> keys) {
        return jdbc.sql("select _key from %s where _key = any(?) and not _bad".formatted(table.quoted()))
                .param(keys.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    @Transactional
    public void markBad(SelectionTable table, Collection<Long> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("update %s set _bad = true where _row = any(?)".formatted(table.quoted()))
                    .param(rows.toArray(Long[]::new))
                    .update();
        }
    }

    /** Marks each row whose key an earlier one has, and tells where that one is. */
    @Transactional
    public List<Problem> markRepeated(SelectionTable table) {
        return jdbc
                .sql(
                        """
                        with keyed as (
                            select _row, row_number() over same as _place, first_value(_line) over same as _first_line
                            from %1$s where _key is not null window same as (partition by _key order by _row))
                        update %1$s as selected set _bad = true from keyed
                        where keyed._row = selected._row and _place > 1
                        returning selected.*, _first_line"""
                                .formatted(table.quoted()))
                .query(SelectedRows::row)
                .list()
                .stream()
                .map(row -> Problem.of(row, null, "repeated", first(row)))
                .toList();
    }

    /** The rows of a part that belong to no row. */
    @Transactional(readOnly = true)
    public List<Problem> orphans(SelectionTable part, SelectionTable table) {
        return jdbc
                .sql(
                        """
                        select * from %s as part where not exists (select from %s as whole where whole._key = part._key)
                        order by _row"""
                                .formatted(part.quoted(), table.quoted()))
                .query(SelectedRows::row)
                .list()
                .stream()
                .map(row -> Problem.of(row, null, "orphan", Map.of("key", String.valueOf(row.key()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public long countBad(SelectionTable table) {
        return jdbc.sql("select count(*) from %s where _bad".formatted(table.quoted()))
                .query(Long.class)
                .single();
    }

    private static Map<String, String> first(Row row) {
        return Map.of(
                "key",
                String.valueOf(row.key()),
                "line",
                String.valueOf(row.cells().get("_first_line")));
    }

    private static Row row(ResultSet result, int index) throws SQLException {
        var cells = new HashMap<String, @Nullable String>();
        var columns = result.getMetaData();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            cells.put(Names.selected(columns.getColumnLabel(i)), result.getString(i));
        }
        var line = cells.get("_line");
        return new Row(
                result.getLong("_row"),
                cells.get("_key"),
                cells.get("_file"),
                line == null ? null : Long.valueOf(line),
                cells);
    }
}
