package io.comanda.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.fulfilment.DisplayedFulfilment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * With many orders (60,000, or {@code -Dorders=100000}) a search and a page of the list still answer from indexes.
 * Nothing of it is kept.
 */
@IntegrationTest
@Transactional
class ManyOrdersTest {

    private static final Duration SOON = Duration.ofSeconds(1);

    private static final int ORDERS = Integer.getInteger("orders", 60_000);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SearchBox box;

    @Autowired
    private OrderList orders;

    @BeforeEach
    void fill() {
        jdbc.sql(
                        """
                        insert into ordering_order (id, version, number, channel, customer_number, customer_name, language,
                            customer_reference, order_date, placed_at, ended_at, currency, payment_method, delivery_policy,
                            billing_address, delivery_address, freight, net, tax, gross, lifecycle, payment_state,
                            fulfilment_state, invoice_state, held, agent_code)
                        select -n, 0, 'MANY-' || lpad(n::text, 6, '0'), 'desk', 'M' || n % 2000, 'Many ' || md5((n % 2000)::text),
                            'en', 'PO ' || md5(n::text), date '2020-01-01' + n % 2000, timestamptz '2020-01-01' + n * interval '1 minute',
                            case when n % 10 > 0 then timestamptz '2026-01-01' end, 'EUR', 'ACCOUNT', 'COMPLETE', '{}', '{}', 0,
                            n % 5000, 0, n % 5000, case when n % 10 > 0 then 'CLOSED' else 'PLACED' end, 'OPEN', 'UNFULFILLED',
                            'NOT_INVOICED', false, 'AG' || n % 50
                        from generate_series(1, ?) n""")
                .param(ORDERS)
                .update();
        jdbc.sql(
                        """
                        insert into ordering_order_line (id, order_id, line_no, product_number, name, quantity, unit, unit_price,
                            discount, net, vat_category, vat_percent, stocked, price_explanation, shipped, invoiced, cancelled)
                        select -(n * 10 + l), -n, l, 'MANY-P' || (n * l) % 500, 'Thing', 2, 'PCS', 1, 0, 2, 'S', 19, true, '[]', 0, 0, 0
                        from generate_series(10, ?, 10) n, generate_series(1, 3) l""")
                .param(ORDERS)
                .update();
        jdbc.sql(
                        """
                        insert into fulfilment_shipment (id, version, number, order_number, warehouse_code, state, pick_by_hand,
                            pack_by_hand, parcels, goods_issue_note, planned_at, issued_at, stopped_at)
                        select -n, 0, 'MANY-S' || n, 'MANY-' || lpad(n::text, 6, '0'), 'W', 'ISSUED', false, false, 1, 'MANY-G' || n,
                            '2026-01-01', '2026-01-01', case when n % 1000 = 0 then timestamptz '2026-01-02' end
                        from generate_series(2, ?, 2) n""")
                .param(ORDERS)
                .update();
        jdbc.sql("update ordering_order set fulfilment_state = 'SHIPPED' where id < 0 and id % 2 = 0")
                .update();
        jdbc.sql("analyze ordering_order").update();
        jdbc.sql("analyze fulfilment_shipment").update();
        jdbc.sql("analyze ordering_order_line").update();
    }

    @Test
    void answersSoonAndFromIndexes() {
        within("by number", () -> box.find("MANY-024321", 8, Locale.ENGLISH).orders(), 1);
        within("by reference", () -> box.find("c4ca4238a0b9", 8, Locale.ENGLISH).orders(), 1);
        within("by what all have", () -> box.find("many", 8, Locale.ENGLISH).orders(), 8);
        for (var sort : OrderSort.values()) {
            within("page by " + sort, () -> page(filter(null, null), sort), 50);
        }
        within("page of words", () -> page(filter("many*0243", null), OrderSort.PLACED), 10);
        within("page of what cannot be supplied", () -> page(filter(null, Supply.NONE), OrderSort.PLACED), 50);
        for (var left : DisplayedFulfilment.values()) {
            if (left != DisplayedFulfilment.PARTLY_SHIPPED && left != DisplayedFulfilment.PARTLY_STOPPED) {
                within("page of what is " + left, () -> page(filter(left), OrderSort.PLACED), 50);
            }
        }
        within("count", () -> List.of(orders.count(filter(null, null), 1001)), 1);
        within("count of what can be supplied", () -> List.of(orders.count(filter(null, Supply.ALL), 1001)), 1);

        assertThat(plan("select from ordering_order where search_text like '%c4ca4238a0b9%'"))
                .contains("ordering_order_search");
        assertThat(
                        plan(
                                "select from ordering_order o order by coalesce(placed_at, timestamptz 'infinity') desc, id desc limit 51"))
                .contains("ordering_order_placed")
                .doesNotContain("Sort");
        assertThat(
                        plan(
                                "select from ordering_order o order by platform_fold(o.customer_name) collate \"C\", id limit 51"))
                .contains("ordering_order_customer_name")
                .doesNotContain("Sort");
    }

    private List<OrderRow> page(OrderFilter filter, OrderSort sort) {
        return orders.page(filter, sort, true, List.of(), 50, Locale.ENGLISH);
    }

    private void within(String what, Supplier<List<?>> question, int hits) {
        var warm = question.get();
        assertThat(warm).as(what).isNotEmpty();
        var times = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            var begin = System.nanoTime();
            assertThat(question.get()).as(what).hasSizeGreaterThanOrEqualTo(hits);
            times.add(System.nanoTime() - begin);
        }
        var median = Duration.ofNanos(times.stream().sorted().toList().get(2));
        System.out.println(what + ": " + median.toMillis() + " ms");
        assertThat(median).as(what).isLessThan(SOON);
    }

    private String plan(String sql) {
        return String.join("\n", jdbc.sql("explain " + sql).query(String.class).list());
    }

    private static OrderFilter filter(@Nullable String text, @Nullable Supply supply) {
        return filter(text, null, supply);
    }

    private static OrderFilter filter(DisplayedFulfilment left) {
        return filter(null, List.of(left), null);
    }

    private static OrderFilter filter(
            @Nullable String text, @Nullable List<DisplayedFulfilment> left, @Nullable Supply supply) {
        return new OrderFilter(
                text,
                null,
                null,
                left,
                null,
                supply == null ? null : List.of(supply),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
