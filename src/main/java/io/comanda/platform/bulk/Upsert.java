package io.comanda.platform.bulk;

import static java.util.stream.Collectors.joining;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Inserts the new rows, updates the changed ones and leaves the others alone, all in one statement for many rows. The
 * rows travel as one JSON array, each column is read from a path in its row. The table needs a column {@code version},
 * which counts the updates.
 */
public final class Upsert {

    private static final int ROWS_A_STATEMENT = 1000;

    private final String table;
    private final List<Column> columns = new ArrayList<>();

    /** How many rows were inserted and how many changed. */
    public record Count(int created, int updated) {

        Count plus(Count other) {
            return new Count(created + other.created, updated + other.updated);
        }
    }

    private record Column(String name, String type, String path, boolean key) {

        String value() {
            var at = "'{" + path.replace('.', ',') + "}'";
            return switch (type) {
                case "jsonb" -> "row #> " + at;
                case "text[]" -> "array(select jsonb_array_elements_text(row #> " + at + "))";
                case "text" -> "row #>> " + at;
                default -> "(row #>> " + at + ")::" + type;
            };
        }
    }

    private Upsert(String table) {
        this.table = table;
    }

    public static Upsert into(String table) {
        return new Upsert(table);
    }

    /** A column of the key, on which a row is recognised; read from the camel-case name. */
    public Upsert key(String name, String type) {
        columns.add(new Column(name, type, camelCase(name), true));
        return this;
    }

    /** A column read from its camel-case name: {@code family_code} from {@code familyCode}. */
    public Upsert column(String name, String type) {
        return column(name, type, camelCase(name));
    }

    /** @param path names in the JSON row, parted by dots */
    public Upsert column(String name, String type, String path) {
        columns.add(new Column(name, type, path, false));
        return this;
    }

    public Count run(JdbcClient jdbc, JsonMapper json, List<?> rows) {
        var count = new Count(0, 0);
        for (var from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            var part = rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT));
            count = count.plus(write(jdbc, json, part, null));
        }
        return count;
    }

    /** Writes one row only if its version is the expected one; the count tells. A row that does not exist is inserted. */
    public Count run(JdbcClient jdbc, JsonMapper json, Object row, long expectedVersion) {
        return write(jdbc, json, List.of(row), expectedVersion);
    }

    private Count write(JdbcClient jdbc, JsonMapper json, List<?> rows, @Nullable Long expectedVersion) {
        return jdbc.sql(sql())
                .param(1, json.writeValueAsString(rows))
                .param(2, expectedVersion, Types.BIGINT)
                .param(3, expectedVersion, Types.BIGINT)
                .query((row, n) -> new Count(row.getInt("created"), row.getInt("updated")))
                .single();
    }

    /** Rows are written in the order of the key, so that two bulks cannot wait for each other. */
    private String sql() {
        return """
               with written as (
                   insert into %s as stored (%s)
                   select %s from jsonb_array_elements(?::jsonb) as row order by %s
                   on conflict (%s) do update set %s, version = stored.version + 1
                   where (%s) is distinct from (%s) and (?::bigint is null or stored.version = ?::bigint)
                   returning (xmax = 0) as created)
               select count(*) filter (where created) as created, count(*) filter (where not created) as updated
               from written"""
                .formatted(
                        table,
                        each(c -> true, Column::name),
                        each(c -> true, Column::value),
                        each(Column::key, Column::value),
                        each(Column::key, Column::name),
                        each(c -> !c.key, c -> c.name + " = excluded." + c.name),
                        each(c -> !c.key, c -> "stored." + c.name),
                        each(c -> !c.key, c -> "excluded." + c.name));
    }

    private String each(Predicate<Column> which, Function<Column, String> text) {
        return columns.stream().filter(which).map(text).collect(joining(", "));
    }

    private static String camelCase(String name) {
        var text = new StringBuilder();
        for (var word : name.split("_")) {
            text.append(text.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return text.toString();
    }
}
