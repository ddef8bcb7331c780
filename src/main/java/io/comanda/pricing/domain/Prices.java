package io.comanda.pricing.domain;

import io.comanda.pricing.PriceRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Finds prices: one statement for any number of items. */
@Repository
public class Prices {

    /**
     * A price agreed with the customer comes before his group's list, that before the base. Within one of these, a price
     * in the currency asked for comes before one to convert, the list that began last before older ones, and of one list
     * the largest quantity break that the item reaches.
     */
    private static final String BEST =
            """
            select item.line, item.product, best.*, discount.percent, discount.for_whom, discount.on_what
            from jsonb_to_recordset(:items::jsonb)
                as item(line integer, product text, families text[], quantity numeric)
            join lateral (
                select candidate.*, conversion.rate, conversion.day as rate_day
                from (
                    select 0 as rank, 'individual' as source, null as list_code, date '0001-01-01' as list_from,
                        currency, min_quantity, valid_from, price
                    from pricing_customer_price
                    where customer_number = :customer and product_number = item.product
                        and min_quantity <= item.quantity
                        and valid_from <= :day and (valid_to is null or valid_to >= :day)
                    union all
                    select case when list.customer_group is null then 2 else 1 end,
                        case when list.customer_group is null then 'baseList' else 'groupList' end,
                        list.code, list.valid_from, list.currency, entry.min_quantity, entry.valid_from, entry.price
                    from pricing_item entry join pricing_list list on list.code = entry.list_code
                    where entry.product_number = item.product and entry.min_quantity <= item.quantity
                        and (list.customer_group is null or list.customer_group = :group)
                        and list.valid_from <= :day and (list.valid_to is null or list.valid_to >= :day)
                        and entry.valid_from <= :day and (entry.valid_to is null or entry.valid_to >= :day)) candidate
                left join lateral (
                    select case when base = candidate.currency then rate else 1 / rate end as rate, day
                    from pricing_exchange_rate
                    where candidate.currency <> :currency and day <= :day
                        and ((base = candidate.currency and quote = :currency)
                            or (base = :currency and quote = candidate.currency))
                    order by day desc, base <> candidate.currency limit 1) conversion on true
                where candidate.currency = :currency or conversion.rate is not null
                order by rank, candidate.currency <> :currency, list_from desc, list_code, min_quantity desc,
                    valid_from desc
                limit 1) best on true
            left join lateral (
                select percent, coalesce(customer_number, customer_group) as for_whom,
                    coalesce(product_number, family_code) as on_what
                from pricing_discount
                where best.source <> 'individual' and min_quantity <= item.quantity
                    and valid_from <= :day and (valid_to is null or valid_to >= :day)
                    and (customer_number = :customer
                        or (customer_number is null and (customer_group = :group or customer_group is null)))
                    and (product_number = item.product or family_code = any (item.families)
                        or (product_number is null and family_code is null))
                order by customer_number is null, customer_group is null, product_number is null,
                    array_position(item.families, family_code), min_quantity desc, valid_from desc, percent desc
                limit 1) discount on true
            order by item.line""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Prices(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The best price of each item, in the order of the items; an item without any price is left out. */
    public List<FoundPrice> find(PriceRequest request) {
        return jdbc.sql(BEST)
                .param("items", json.writeValueAsString(rows(request.items())))
                .param("customer", request.customerNumber())
                .param("group", request.groupCode())
                .param("currency", request.currency())
                .param("day", request.day())
                .query((row, n) -> found(row))
                .list();
    }

    private record Row(int line, String product, List<String> families, Number quantity) {}

    private static List<Row> rows(List<PriceRequest.Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(line -> new Row(
                        line,
                        items.get(line).productNumber(),
                        items.get(line).families(),
                        items.get(line).quantity().value()))
                .toList();
    }

    private static FoundPrice found(ResultSet row) throws SQLException {
        return new FoundPrice(
                row.getInt("line"),
                row.getString("product"),
                row.getString("source"),
                row.getString("list_code"),
                row.getBigDecimal("price"),
                row.getString("currency"),
                row.getBigDecimal("min_quantity"),
                row.getBigDecimal("rate"),
                row.getObject("rate_day", LocalDate.class),
                row.getBigDecimal("percent"),
                row.getString("for_whom"),
                row.getString("on_what"));
    }
}
