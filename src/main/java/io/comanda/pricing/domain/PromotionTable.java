package io.comanda.pricing.domain;

import io.comanda.platform.bulk.Upsert;
import io.comanda.platform.query.Conditions;
import io.comanda.pricing.Promotion;
import io.comanda.pricing.PromotionRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The promotions' table. */
@Repository
public class PromotionTable {

    private static final Upsert PROMOTIONS = Upsert.into("pricing_promotion")
            .key("code", "text")
            .column("name", "text")
            .column("valid_from", "date")
            .column("valid_to", "date")
            .column("channel", "text")
            .column("customer_group", "text")
            .column("product_number", "text")
            .column("family_code", "text")
            .column("min_quantity", "numeric")
            .column("min_amount", "numeric")
            .column("currency", "text")
            .column("kind", "text")
            .column("value", "numeric")
            .column("stack_group", "text")
            .column("position", "integer")
            .column("exclusive", "boolean");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PromotionTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Upsert.Count write(List<Promotion> promotions) {
        return PROMOTIONS.run(jdbc, json, promotions);
    }

    public List<Promotion> list(List<String> after, int limit) {
        var conditions = new Conditions().sorted(after, "code");
        return jdbc.sql("select * from pricing_promotion" + conditions.sql() + " limit ?")
                .params(conditions.params(limit))
                .query(PromotionTable::promotion)
                .list();
    }

    /** Those that may count for the order by its day, channel, customer group and currency, whatever its goods. */
    public List<Promotion> running(PromotionRequest order) {
        return jdbc.sql(
                        """
                        select * from pricing_promotion
                        where valid_from <= :day and (valid_to is null or valid_to >= :day)
                          and (channel is null or channel = :channel)
                          and (customer_group is null or customer_group = :group)
                          and (currency is null or currency = :currency)""")
                .param("day", order.day())
                .param("channel", order.channel())
                .param("group", order.groupCode())
                .param("currency", order.currency())
                .query(PromotionTable::promotion)
                .list();
    }

    private static Promotion promotion(ResultSet row, int n) throws SQLException {
        return new Promotion(
                row.getString("code"),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("channel"),
                row.getString("customer_group"),
                row.getString("product_number"),
                row.getString("family_code"),
                row.getBigDecimal("min_quantity"),
                row.getBigDecimal("min_amount"),
                row.getString("currency"),
                Promotion.Kind.valueOf(row.getString("kind")),
                row.getBigDecimal("value"),
                row.getString("stack_group"),
                row.getInt("position"),
                row.getBoolean("exclusive"));
    }
}
