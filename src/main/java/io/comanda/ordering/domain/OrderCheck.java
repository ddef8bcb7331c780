package io.comanda.ordering.domain;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.customer.CustomerStatus;
import io.comanda.customer.Customers;
import io.comanda.ordering.Finding;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.OrderingProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks an accepted order over for anything odd, and names all of it, not the first. */
@Component
public class OrderCheck {

    private final Catalog catalog;
    private final Customers customers;
    private final JdbcClient jdbc;
    private final OrderingProperties limits;

    OrderCheck(Catalog catalog, Customers customers, JdbcClient jdbc, OrderingProperties limits) {
        this.catalog = catalog;
        this.customers = customers;
        this.jdbc = jdbc;
        this.limits = limits;
    }

    public List<Finding> check(OrderView order) {
        var findings = new ArrayList<Finding>();
        if (customers.customer(order.customerNumber()).status() == CustomerStatus.BLOCKED) {
            findings.add(new Finding("CUSTOMER_BLOCKED", Map.of("customer", order.customerNumber())));
        }
        if (order.gross().isZero()) {
            findings.add(new Finding("NOTHING_TO_PAY", Map.of()));
        }
        if (order.externalNumber() == null && isRepeated(order)) {
            findings.add(new Finding("POSSIBLE_DUPLICATE", Map.of("customer", order.customerNumber())));
        }
        var products = catalog.products(
                order.lines().stream().map(OrderLineView::productNumber).toList());
        order.lines().stream()
                .flatMap(line -> check(order, line, products.get(line.productNumber())))
                .forEach(findings::add);
        return findings;
    }

    private Stream<Finding> check(OrderView order, OrderLineView line, @Nullable ProductView product) {
        var findings = Stream.<Finding>builder();
        var facts = Map.of("line", String.valueOf(line.lineNo()), "product", line.productNumber());
        if (product == null || endedBefore(product, order)) {
            findings.add(new Finding("NO_LONGER_SOLD", facts));
        }
        if (line.unitPrice().signum() == 0) {
            findings.add(new Finding("PRICE_ZERO", facts));
        }
        if (line.quantity().compareTo(limits.large()) > 0) {
            findings.add(new Finding("LARGE_QUANTITY", facts));
        }
        if (order.externalNumber() == null && product != null && isBelowCost(line, product)) {
            findings.add(new Finding("PRICE_BELOW_COST", facts));
        }
        return findings.build();
    }

    private static boolean endedBefore(ProductView product, OrderView order) {
        return product.sellUntil() != null && order.orderDate().isAfter(product.sellUntil());
    }

    private static boolean isBelowCost(OrderLineView line, ProductView product) {
        var cost = product.cost();
        return cost != null
                && cost.currency().equals(line.net().currency())
                && line.net().compareTo(cost.times(line.quantity().value())) < 0;
    }

    /** The same customer, the same sum and the same goods within a day. */
    private boolean isRepeated(OrderView order) {
        return jdbc.sql(
                        """
                        select exists (
                            select from ordering_order o join ordering_order me on me.number = ?
                            where o.customer_number = me.customer_number and o.id < me.id and o.gross = me.gross
                              and o.lifecycle = 'PLACED' and o.placed_at > me.placed_at - interval '1 day'
                              and not exists (
                                  (select product_number, quantity from ordering_order_line where order_id = o.id)
                                  except
                                  (select product_number, quantity from ordering_order_line where order_id = me.id)))""")
                .param(order.number())
                .query(Boolean.class)
                .single();
    }
}
