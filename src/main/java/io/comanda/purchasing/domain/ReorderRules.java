package io.comanda.purchasing.domain;

import io.comanda.platform.query.Conditions;
import io.comanda.purchasing.ReorderRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When which warehouse is filled up. */
@Repository
public class ReorderRules {

    private final JdbcClient jdbc;

    ReorderRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void save(ReorderRule rule) {
        jdbc.sql(
                        """
                        insert into purchasing_reorder_rule (product_number, warehouse_code, minimum, maximum)
                        values (?, ?, ?, ?)
                        on conflict (product_number, warehouse_code) do update
                        set minimum = excluded.minimum, maximum = excluded.maximum""")
                .params(rule.productNumber(), rule.warehouseCode(), rule.minimum(), rule.maximum())
                .update();
    }

    /** False when there is none. */
    public boolean remove(String productNumber, String warehouseCode) {
        return jdbc.sql("delete from purchasing_reorder_rule where product_number = ? and warehouse_code = ?")
                        .params(productNumber, warehouseCode)
                        .update()
                > 0;
    }

    /** By product and warehouse. */
    public List<ReorderRule> list(@Nullable String productNumber, List<String> after, int limit) {
        var conditions = new Conditions()
                .andIf(productNumber, "product_number = ?")
                .sorted(after, "product_number", "warehouse_code");
        return jdbc.sql("select * from purchasing_reorder_rule %s limit ?".formatted(conditions.sql()))
                .params(conditions.params(limit))
                .query((row, n) -> rule(row))
                .list();
    }

    public List<ReorderRule> of(Collection<String> productNumbers) {
        return jdbc.sql(
                        """
                        select * from purchasing_reorder_rule where product_number = any (cast(? as text[]))
                        order by product_number, warehouse_code""")
                .param(productNumbers.toArray(String[]::new))
                .query((row, n) -> rule(row))
                .list();
    }

    private static ReorderRule rule(ResultSet row) throws SQLException {
        return new ReorderRule(
                row.getString("product_number"),
                row.getString("warehouse_code"),
                row.getBigDecimal("minimum"),
                row.getBigDecimal("maximum"));
    }
}
