package io.comanda.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that one order of the product left in a table, as a pattern for any number of others like it. */
record Footprint(String table, List<String> columns, List<List<@Nullable String>> rows) {

    /** Stands where the serial number of the other order belongs. */
    private static final String SERIAL = "\u0001";

    private static final int DIGITS = 9;

    /** Columns that point to the order's own rows, or are their own key. */
    private static final Set<String> OWN =
            Set.of("id", "order_id", "shipment_id", "payment_id", "waybill_id", "invoice_id");

    /**
     * Reads what an order left.
     *
     * @param names of the order and of all that belongs to it, which the others need for themselves
     * @param where with one parameter, the order's number
     */
    static Footprint read(JdbcClient jdbc, List<String> names, String order, String table, String where) {
        var columns = columns(jdbc, table);
        var rows = jdbc.sql("select " + String.join(", ", columns) + " from " + table + " where " + where)
                .param(order)
                .query((row, n) -> row(row, n, columns, names))
                .list();
        if (rows.isEmpty()) {
            throw new AssertionError("Order " + order + " left nothing in " + table);
        }
        return new Footprint(table, columns, rows);
    }

    String insert() {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    static @Nullable String fill(@Nullable String pattern, int serial) {
        return pattern == null || !pattern.contains(SERIAL)
                ? pattern
                : pattern.replace(
                        SERIAL, String.valueOf(1_000_000_000L + serial).substring(1));
    }

    private static List<String> columns(JdbcClient jdbc, String table) {
        return jdbc.sql(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = ? and is_identity = 'NO'
                        order by ordinal_position""")
                .param(table)
                .query(String.class)
                .list();
    }

    private static List<@Nullable String> row(ResultSet row, int index, List<String> columns, List<String> names)
            throws SQLException {
        var values = new ArrayList<@Nullable String>();
        for (var column : columns) {
            values.add(OWN.contains(column) ? own(column, index) : pattern(row.getString(column), names));
        }
        return values;
    }

    /** A key of its own for each row; the parent is always the first. */
    private static String own(String column, int index) {
        return column.equals("id") ? index + 1 + SERIAL : 1 + SERIAL;
    }

    static @Nullable String pattern(@Nullable String value, List<String> names) {
        if (value == null) {
            return null;
        }
        var pattern = value;
        for (var name : names) {
            pattern = pattern.replace(name, name.substring(0, name.length() - DIGITS) + SERIAL);
        }
        return pattern;
    }
}
