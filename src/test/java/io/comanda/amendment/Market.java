package io.comanda.amendment;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.journeys.Malta;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PlaceOrder;
import io.comanda.shipping.CarrierAgreements;
import java.util.List;

/** Two warehouses and six products, for which all random orders compete: three there are plenty of, and three scarce. */
record Market(Shop shop, Ordering ordering, String automatic, String byHand, List<String> plenty, List<String> scarce) {

    private static final long PLENTY = 100_000;

    static Market open(Shop shop, Ordering ordering, CarrierAgreements agreements) {
        agreements.save(List.of(Malta.agreement()));
        var market = new Market(
                shop,
                ordering,
                shop.warehouse(true),
                shop.warehouse(false),
                List.of(shop.product("100.00"), shop.product("19.99"), shop.product("7.05")),
                List.of(shop.product("55.55"), shop.product("3.33"), shop.product("1.11")));
        market.plenty.forEach(product -> {
            shop.receive(product, market.automatic, PLENTY);
            shop.receive(product, market.byHand, PLENTY);
        });
        return market;
    }

    String place(Script.Placing placing) {
        var goods = goods(placing);
        var token = placing.method().startsWith("tok_") ? placing.method() : null;
        var customer = shop.customer(token == null ? placing.method() : "CARD", placing.byHand() ? byHand : automatic);
        return ordering.place(new PlaceOrder(
                        customer,
                        "desk",
                        null,
                        List.of(Journey.line(goods.get(0), 5), Journey.line(goods.get(1), 3)),
                        null,
                        placing.abroad() ? Malta.address("1000") : null,
                        null,
                        token,
                        null,
                        null,
                        null,
                        null))
                .number();
    }

    /** What is added when something is added. */
    String third(Script.Placing placing) {
        return goods(placing).get(2);
    }

    void goodsCome(Script.Placing placing) {
        goods(placing).forEach(product -> shop.receive(product, placing.byHand() ? byHand : automatic, 4));
    }

    private List<String> goods(Script.Placing placing) {
        return placing.scarce() ? scarce : plenty;
    }
}
