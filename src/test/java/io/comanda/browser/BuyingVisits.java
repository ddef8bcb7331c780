package io.comanda.browser;

import static org.awaitility.Awaitility.await;

import io.comanda.Shop;
import io.comanda.purchasing.Buying;
import io.comanda.purchasing.PurchaseOrderState;
import io.comanda.purchasing.Purchasing;
import java.time.Duration;
import java.util.Map;

/** Goods on their way from a supplier, to be visited. */
public class BuyingVisits {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Shop shop;
    private final Buying buying;
    private final Purchasing purchasing;

    BuyingVisits(Shop shop, Buying buying, Purchasing purchasing) {
        this.shop = shop;
        this.buying = buying;
        this.purchasing = purchasing;
    }

    /** An address by the route it belongs to. */
    Map<String, String> underWay() {
        var product = shop.product("10.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var order = buying.order(supplier, shop.warehouse(false), product, 8);
        await().atMost(SOON).until(() -> purchasing.order(order).state() == PurchaseOrderState.SENT);
        return Map.of(
                "/suppliers/$number", "/suppliers/" + supplier,
                "/purchase-orders/$number", "/purchase-orders/" + order,
                "/warehouse/deliveries/$number", "/warehouse/deliveries/" + order);
    }
}
