package io.comanda.pricing.domain;

import io.comanda.platform.bulk.Upsert;
import io.comanda.pricing.CustomerPrice;
import io.comanda.pricing.Discount;
import io.comanda.pricing.ExchangeRate;
import io.comanda.pricing.PriceItem;
import io.comanda.pricing.PriceList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What people keep up: lists with their items, individual prices, discounts, exchange rates. */
@Repository
public class PriceTables {

    private static final Upsert LISTS = Upsert.into("pricing_list")
            .key("code", "text")
            .column("name", "text")
            .column("currency", "text")
            .column("customer_group", "text")
            .column("valid_from", "date")
            .column("valid_to", "date");

    private static final Upsert ITEMS = Upsert.into("pricing_item")
            .key("list_code", "text")
            .key("product_number", "text")
            .key("min_quantity", "numeric")
            .key("valid_from", "date")
            .column("valid_to", "date")
            .column("price", "numeric");

    private static final Upsert CUSTOMER_PRICES = Upsert.into("pricing_customer_price")
            .key("customer_number", "text")
            .key("product_number", "text")
            .key("currency", "text")
            .key("min_quantity", "numeric")
            .key("valid_from", "date")
            .column("valid_to", "date")
            .column("price", "numeric");

    private static final Upsert DISCOUNTS = Upsert.into("pricing_discount")
            .key("customer_number", "text")
            .key("customer_group", "text")
            .key("product_number", "text")
            .key("family_code", "text")
            .key("min_quantity", "numeric")
            .key("valid_from", "date")
            .column("valid_to", "date")
            .column("percent", "numeric");

    private static final Upsert RATES = Upsert.into("pricing_exchange_rate")
            .key("base", "text")
            .key("quote", "text")
            .key("day", "date")
            .column("rate", "numeric")
            .column("source", "text");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PriceTables(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Upsert.Count writeLists(List<PriceList> lists) {
        return LISTS.run(jdbc, json, lists);
    }

    public Upsert.Count writeItems(List<PriceItem> items) {
        return ITEMS.run(jdbc, json, items);
    }

    public Upsert.Count writeCustomerPrices(List<CustomerPrice> prices) {
        return CUSTOMER_PRICES.run(jdbc, json, prices);
    }

    public Upsert.Count writeDiscounts(List<Discount> discounts) {
        return DISCOUNTS.run(jdbc, json, discounts);
    }

    public Upsert.Count writeRates(List<ExchangeRate> rates) {
        return RATES.run(jdbc, json, rates);
    }

    public Set<String> existingLists(Collection<String> codes) {
        return jdbc.sql("select code from pricing_list where code = any (?)")
                .param(codes.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
