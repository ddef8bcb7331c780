package io.comanda.bench;

import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that many orders share and change: goods in warehouses, counters of numbers, credit in use. */
record Stock(List<List<Long>> quants, List<String> noteSeries, String invoiceSeries, List<String> customers) {

    static final List<String> TABLES = List.of("inventory_quant", "platform_series", "payment_credit_use");

    static Stock read(JdbcClient jdbc) {
        var warehouses = jdbc.sql("select distinct warehouse_code from inventory_quant")
                .query(String.class)
                .list();
        return new Stock(
                warehouses.stream().map(warehouse -> quants(jdbc, warehouse)).toList(),
                jdbc.sql("select name from platform_series where name like 'GI-%'")
                        .query(String.class)
                        .list(),
                jdbc.sql("select name from platform_series where name like 'INV-%'")
                        .query(String.class)
                        .single(),
                jdbc.sql("select customer_number from payment_credit_use")
                        .query(String.class)
                        .list());
    }

    /** Goods of one warehouse, in the order in which everybody locks them. */
    List<Long> pick(Random random, int lines) {
        var place = any(random, quants);
        return random.ints(0, place.size())
                .distinct()
                .limit(lines)
                .sorted()
                .mapToObj(place::get)
                .toList();
    }

    static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<Long> quants(JdbcClient jdbc, String warehouse) {
        return jdbc.sql("select id from inventory_quant where warehouse_code = ? order by product_number")
                .param(warehouse)
                .query(Long.class)
                .list();
    }
}
