package io.comanda.pricing.domain;

import io.comanda.platform.query.Conditions;
import io.comanda.pricing.CustomerPrice;
import io.comanda.pricing.Discount;
import io.comanda.pricing.ExchangeRate;
import io.comanda.pricing.PriceItem;
import io.comanda.pricing.PriceList;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages through what people keep up; {@code after} holds the sort keys of the last row seen. */
@Repository
public class PricePages {

    private final JdbcClient jdbc;

    PricePages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PriceList> lists(List<String> after, int limit) {
        return page("pricing_list", new Conditions().sorted(after, "code"), limit, PricePages::list);
    }

    public List<PriceItem> items(String list, @Nullable String product, List<String> after, int limit) {
        var conditions = new Conditions()
                .and("list_code = ?", list)
                .andIf(product, "product_number = ?")
                .sorted(after, "product_number", "min_quantity::numeric", "valid_from::date");
        return page("pricing_item", conditions, limit, PricePages::item);
    }

    public List<CustomerPrice> customerPrices(
            @Nullable String customer, @Nullable String product, List<String> after, int limit) {
        var conditions = new Conditions()
                .andIf(customer, "customer_number = ?")
                .andIf(product, "product_number = ?")
                .sorted(
                        after,
                        "customer_number",
                        "product_number",
                        "currency",
                        "min_quantity::numeric",
                        "valid_from::date");
        return page("pricing_customer_price", conditions, limit, PricePages::customerPrice);
    }

    public List<Discount> discounts(@Nullable String customer, @Nullable String group, List<String> after, int limit) {
        var conditions = new Conditions().andIf(customer, "customer_number = ?").andIf(group, "customer_group = ?");
        String[] order = {
            "coalesce(customer_number, '')", "coalesce(customer_group, '')", "coalesce(product_number, '')",
            "coalesce(family_code, '')", "min_quantity::numeric", "valid_from::date"
        };
        return page("pricing_discount", conditions.sorted(after, order), limit, PricePages::discount);
    }

    public List<ExchangeRate> rates(@Nullable String base, @Nullable String quote, List<String> after, int limit) {
        var conditions = new Conditions()
                .andIf(base, "base = ?")
                .andIf(quote, "quote = ?")
                .sorted(after, "base", "quote", "day::date");
        return page("pricing_exchange_rate", conditions, limit, PricePages::rate);
    }

    private <T> List<T> page(String table, Conditions conditions, int limit, RowMapper<T> row) {
        return jdbc.sql("select * from " + table + conditions.sql() + " limit ?")
                .params(conditions.params(limit))
                .query(row)
                .list();
    }

    private static PriceList list(ResultSet row, int n) throws SQLException {
        return new PriceList(
                row.getString("code"),
                row.getString("name"),
                row.getString("currency"),
                row.getString("customer_group"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static PriceItem item(ResultSet row, int n) throws SQLException {
        return new PriceItem(
                row.getString("list_code"),
                row.getString("product_number"),
                row.getBigDecimal("min_quantity"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBigDecimal("price"));
    }

    private static CustomerPrice customerPrice(ResultSet row, int n) throws SQLException {
        return new CustomerPrice(
                row.getString("customer_number"),
                row.getString("product_number"),
                row.getString("currency"),
                row.getBigDecimal("min_quantity"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBigDecimal("price"));
    }

    private static Discount discount(ResultSet row, int n) throws SQLException {
        return new Discount(
                row.getString("customer_number"),
                row.getString("customer_group"),
                row.getString("product_number"),
                row.getString("family_code"),
                row.getBigDecimal("min_quantity"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBigDecimal("percent"));
    }

    /** By the newest rate that is not of a later day, in either direction. */
    public Optional<BigDecimal> latestRate(String from, String to, LocalDate day) {
        return jdbc.sql(
                        """
                        select case when base = :from then rate else 1 / rate end from pricing_exchange_rate
                        where (base = :from and quote = :to or base = :to and quote = :from) and day <= :day
                        order by day desc, base = :from desc limit 1""")
                .param("from", from)
                .param("to", to)
                .param("day", day)
                .query(BigDecimal.class)
                .optional();
    }

    private static ExchangeRate rate(ResultSet row, int n) throws SQLException {
        return new ExchangeRate(
                row.getString("base"),
                row.getString("quote"),
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("rate"),
                row.getString("source"));
    }
}
