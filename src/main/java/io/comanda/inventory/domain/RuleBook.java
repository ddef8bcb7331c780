package io.comanda.inventory.domain;

import io.comanda.inventory.AllocationRule;
import io.comanda.inventory.AllocationRules;
import io.comanda.inventory.LotRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rules for choosing lots; {@code reserve.sql} applies them. */
@Component
public class RuleBook {

    private final JdbcClient jdbc;

    RuleBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AllocationRules.Entry> list(long afterId, int limit) {
        return jdbc.sql("select * from inventory_allocation_rule where id > ? order by id limit ?")
                .params(afterId, limit)
                .query((row, n) -> new AllocationRules.Entry(row.getLong("id"), rule(row)))
                .list();
    }

    public void save(AllocationRule rule) {
        jdbc.sql(
                        """
                        insert into inventory_allocation_rule (customer_number, product_number, lot_rule, min_life_days,
                                                               min_life_percent, max_lots)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (customer_number, product_number) do update
                        set lot_rule = excluded.lot_rule, min_life_days = excluded.min_life_days,
                            min_life_percent = excluded.min_life_percent, max_lots = excluded.max_lots""")
                .param(rule.customerNumber())
                .param(rule.productNumber())
                .param(rule.lotRule().name())
                .param(rule.minLifeDays())
                .param(rule.minLifePercent())
                .param(rule.maxLots())
                .update();
    }

    public void remove(@Nullable String customerNumber, @Nullable String productNumber) {
        jdbc.sql(
                        """
                        delete from inventory_allocation_rule
                        where customer_number is not distinct from ? and product_number is not distinct from ?""")
                .param(customerNumber)
                .param(productNumber)
                .update();
    }

    private static AllocationRule rule(ResultSet row) throws SQLException {
        return new AllocationRule(
                row.getString("customer_number"),
                row.getString("product_number"),
                LotRule.valueOf(row.getString("lot_rule")),
                row.getObject("min_life_days", Integer.class),
                row.getBigDecimal("min_life_percent"),
                row.getObject("max_lots", Integer.class));
    }
}
