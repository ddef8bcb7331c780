package io.comanda.accounting.domain;

import io.comanda.platform.company.Company;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out what each movement of goods is worth, in the order in which they moved, and keeps it. */
@Component
public class Valuation {

    private static final String MOVEMENTS = Sql.read("movements.sql");

    private final JdbcClient jdbc;
    private final BooksLock lock;
    private final Company company;

    Valuation(JdbcClient jdbc, BooksLock lock, Company company) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.company = company;
    }

    private record Movement(
            long id,
            String product,
            BigDecimal quantity,
            @Nullable BigDecimal unitCost,
            boolean waits,
            LocalDate day) {}

    private record Valued(Movement movement, BigDecimal worth, GoodsValue after) {}

    /** Values the next movements behind this id; a product whose cost awaits an exchange rate waits with all that follows. */
    @Transactional
    public Slice slice(long after) {
        lock.take();
        var movements = movements(after);
        var values =
                present(movements.stream().map(Movement::product).distinct().toList());
        var waiting = new HashSet<String>();
        var left = new ArrayList<Movement>();
        var valued = new ArrayList<Valued>();
        for (var movement : movements) {
            if (movement.waits() || waiting.contains(movement.product())) {
                waiting.add(movement.product());
                left.add(movement);
            } else {
                valued.add(value(movement, values));
            }
        }
        keep(valued);
        return new Slice(
                movements.size(),
                0,
                movements.isEmpty() ? 0 : movements.get(movements.size() - 1).id(),
                left.size(),
                left.isEmpty() ? Long.MAX_VALUE : left.get(0).id(),
                left.stream().map(Movement::day).min(Comparator.naturalOrder()).orElse(null));
    }

    private static Valued value(Movement movement, Map<String, GoodsValue> values) {
        var before = values.getOrDefault(movement.product(), GoodsValue.NONE);
        var worth = before.worth(movement.quantity(), movement.unitCost());
        var after = before.plus(movement.quantity(), worth);
        values.put(movement.product(), after);
        return new Valued(movement, worth, after);
    }

    private List<Movement> movements(long after) {
        return jdbc.sql(MOVEMENTS)
                .param("after", after)
                .param("limit", Slice.SIZE)
                .param("house", company.currency())
                .param("zone", company.timeZone().getId())
                .query((row, n) -> new Movement(
                        row.getLong("id"),
                        row.getString("product_number"),
                        row.getBigDecimal("quantity"),
                        row.getBigDecimal("unit_cost"),
                        row.getBoolean("waits"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    private Map<String, GoodsValue> present(List<String> products) {
        var values = new HashMap<String, GoodsValue>();
        jdbc.sql(
                        """
                        select p.number, v.stock, v.stock_value from unnest(?::text[]) as p (number)
                        cross join lateral (select stock, stock_value from accounting_valuation
                                            where product_number = p.number order by position desc limit 1) v""")
                .param(products.toArray(String[]::new))
                .query(row -> {
                    values.put(
                            row.getString("number"),
                            new GoodsValue(row.getBigDecimal("stock"), row.getBigDecimal("stock_value")));
                });
        return values;
    }

    private void keep(List<Valued> valued) {
        jdbc.sql(
                        """
                        insert into accounting_valuation (movement_id, product_number, quantity, value, stock, stock_value)
                        select v.* from unnest(?::bigint[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[]) v""")
                .param(column(valued, each -> each.movement().id()))
                .param(column(valued, each -> each.movement().product()))
                .param(column(valued, each -> each.movement().quantity().toPlainString()))
                .param(column(valued, each -> each.worth().toPlainString()))
                .param(column(valued, each -> each.after().quantity().toPlainString()))
                .param(column(valued, each -> each.after().value().toPlainString()))
                .update();
    }

    private static String[] column(List<Valued> valued, Function<Valued, Object> value) {
        return valued.stream().map(value).map(String::valueOf).toArray(String[]::new);
    }
}
