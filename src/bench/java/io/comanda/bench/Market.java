package io.comanda.bench;

import io.comanda.Shop;
import io.comanda.commission.Agent;
import io.comanda.commission.Commissions;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.PlaceOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A shop with plenty of everything, whose warehouses need no people and whose customers buy on account. */
class Market {

    private static final int WAREHOUSES = 4;
    private static final int PRODUCTS = 200;
    private static final int CUSTOMERS = 100;
    private static final int AGENTS = 5;
    private static final int LINES = 3;
    private static final long PLENTY = 10_000_000;

    private final List<String> products;
    private final List<String> customers;

    private Market(List<String> products, List<String> customers) {
        this.products = products;
        this.customers = customers;
    }

    static Market open(Shop shop, Commissions commissions) {
        var warehouses = IntStream.range(0, WAREHOUSES)
                .mapToObj(i -> shop.warehouse(true))
                .toList();
        var agents = IntStream.range(0, AGENTS)
                .mapToObj(i -> new Agent(Shop.own("A"), "Agent " + i, null, "en", Percent.of("2.5"), true))
                .toList();
        commissions.save(agents);
        var products = IntStream.range(0, PRODUCTS)
                .mapToObj(i -> shop.product(5 + i + ".90"))
                .toList();
        products.forEach(product -> warehouses.forEach(warehouse -> shop.receive(product, warehouse, PLENTY)));
        var customers = IntStream.range(0, CUSTOMERS)
                .mapToObj(i -> shop.customer(
                        "ACCOUNT",
                        warehouses.get(i % WAREHOUSES),
                        DeliveryPolicy.SHIP_AND_BACKORDER,
                        "999999999",
                        agents.get(i % AGENTS).code()))
                .toList();
        return new Market(products, customers);
    }

    /** Three different products, one to three of each. */
    PlaceOrder order(Random random) {
        var wanted = new ArrayList<PlaceOrder.Line>();
        random.ints(0, products.size())
                .distinct()
                .limit(LINES)
                .forEach(i ->
                        wanted.add(new PlaceOrder.Line(products.get(i), Quantity.of(1 + random.nextInt(LINES)), null)));
        var customer = customers.get(random.nextInt(customers.size()));
        return new PlaceOrder(customer, "api", null, wanted, null, null, null, null, null, null, null, null);
    }
}
