package io.comanda.intake.domain;

import io.comanda.intake.CellProblem;
import io.comanda.intake.OpeningCells;
import io.comanda.intake.OpeningColumn;
import io.comanda.intake.OpeningRow;
import io.comanda.intake.ProductTotal;
import io.comanda.kernel.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of sheets of opening stock, written and read as a whole. */
@Component
public class OpeningRows {

    private static final TypeReference<List<CellProblem>> PROBLEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OpeningRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds rows, or writes them anew, with one statement. */
    public void write(String number, List<OpeningRow> rows) {
        var statement = jdbc.sql(
                        """
                        insert into intake_opening_row (number, row_no, product, location, lot, expiry, quantity, name, unit,
                                                        amount, expires, is_new, problems, faulty)
                        select :number, r.*
                        from unnest(cast(:rowNos as integer[]), cast(:product as text[]), cast(:location as text[]),
                                    cast(:lot as text[]), cast(:expiry as text[]), cast(:quantity as text[]),
                                    cast(:name as text[]), cast(:unit as text[]), cast(:amounts as numeric[]),
                                    cast(:expires as date[]), cast(:isNew as boolean[]), cast(:problems as jsonb[]),
                                    cast(:faulty as boolean[])) as r
                        on conflict (number, row_no) do update
                        set product = excluded.product, location = excluded.location, lot = excluded.lot,
                            expiry = excluded.expiry, quantity = excluded.quantity, name = excluded.name, unit = excluded.unit,
                            amount = excluded.amount, expires = excluded.expires, is_new = excluded.is_new,
                            problems = excluded.problems, faulty = excluded.faulty""")
                .param("number", number)
                .param("rowNos", column(rows, OpeningRow::rowNo))
                .param("amounts", column(rows, OpeningRow::amount))
                .param("expires", column(rows, OpeningRow::expires))
                .param("isNew", column(rows, OpeningRow::isNew))
                .param("problems", column(rows, row -> json.writeValueAsString(row.problems())))
                .param("faulty", column(rows, OpeningRow::isFaulty));
        for (var column : OpeningColumn.values()) {
            statement = statement.param(
                    column.key(), column(rows, row -> row.cells().get(column)));
        }
        statement.update();
    }

    public void clear(String number) {
        jdbc.sql("delete from intake_opening_row where number = ?")
                .param(number)
                .update();
    }

    public void remove(String number, Collection<Integer> rowNos) {
        jdbc.sql("delete from intake_opening_row where number = ? and row_no = any (?)")
                .params(number, rowNos.toArray(Integer[]::new))
                .update();
    }

    public List<OpeningRow> all(String number) {
        return list(number, false, 0, Integer.MAX_VALUE);
    }

    /** Begins behind the given row. */
    public List<OpeningRow> list(String number, boolean onlyFaulty, int after, int limit) {
        return jdbc.sql(
                        """
                        select * from intake_opening_row
                        where number = ? and row_no > ? and (faulty or not ?)
                        order by row_no limit ?""")
                .params(number, after, onlyFaulty, limit)
                .query((row, n) -> row(row))
                .list();
    }

    /** All rows of some products. */
    public List<OpeningRow> of(String number, Collection<String> products) {
        return jdbc.sql("select * from intake_opening_row where number = ? and product = any (?) order by row_no")
                .params(number, products.toArray(String[]::new))
                .query((row, n) -> row(row))
                .list();
    }

    public List<OpeningRow> at(String number, Collection<Integer> rowNos) {
        return jdbc.sql("select * from intake_opening_row where number = ? and row_no = any (?) order by row_no")
                .params(number, rowNos.toArray(Integer[]::new))
                .query((row, n) -> row(row))
                .list();
    }

    public int last(String number) {
        return jdbc.sql("select coalesce(max(row_no), 0) from intake_opening_row where number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    /** By product; begins behind the given one. */
    public List<ProductTotal> totals(String number, String after, int limit) {
        return jdbc.sql(
                        """
                        select product, count(*) as rows, coalesce(sum(amount), 0) as quantity, bool_or(is_new) as is_new
                        from intake_opening_row where number = ? and product > ?
                        group by product order by product limit ?""")
                .params(number, after, limit)
                .query((row, n) -> new ProductTotal(
                        row.getString("product"),
                        row.getInt("rows"),
                        Quantity.of(row.getBigDecimal("quantity")),
                        row.getBoolean("is_new")))
                .list();
    }

    private OpeningRow row(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new OpeningRow(
                row.getInt("row_no"),
                new OpeningCells(
                        row.getString("product"),
                        row.getString("location"),
                        row.getString("lot"),
                        row.getString("expiry"),
                        row.getString("quantity"),
                        row.getString("name"),
                        row.getString("unit")),
                amount == null ? null : Quantity.of(amount),
                row.getObject("expires", LocalDate.class),
                row.getBoolean("is_new"),
                json.readValue(row.getString("problems"), PROBLEMS));
    }

    private static @Nullable String[] column(
            List<OpeningRow> rows, Function<OpeningRow, ? extends @Nullable Object> value) {
        return rows.stream().map(value).map(v -> Objects.toString(v, null)).toArray(String[]::new);
    }
}
