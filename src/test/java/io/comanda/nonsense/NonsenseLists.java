package io.comanda.nonsense;

import java.util.List;

/** Lists and searches with conditions that make no sense. */
final class NonsenseLists {

    private NonsenseLists() {}

    static void add(Nonsense.Gathered all) {
        for (var path : List.of("/api/orders", "/api/products", "/api/customers", "/api/invoices")) {
            all.get(path + "?limit=0");
            all.get(path + "?limit=100000");
            all.get(path + "?limit=many");
            all.get(path + "?cursor=%00%01");
        }
        all.get("/api/orders?cursor=bm9uc2Vuc2U");
        all.get("/api/orders?lifecycle=ASLEEP");
        all.get("/api/orders?from=yesterday");
        all.get("/api/orders?text=" + "x".repeat(500));
        all.get("/api/orders?cursor=bm9uc2Vuc2UfNQ");
        all.get("/api/orders?supply=MUCH");
        all.get("/api/orders?sort=COLOUR");
        all.get("/api/orders?totalFrom=1e99");
        all.get("/api/orders/count?hold=EVIL");
        all.get("/api/orders/export?promisedBefore=soon");
        all.get("/api/search");
        all.get("/api/search?q=%20");
        all.get("/api/search?q=%00");
        all.get("/api/search?q=x&limit=0");
        all.get("/api/new-order/customers?q=" + "x".repeat(500));
        all.get("/api/new-order/products?q=x&customer=nobody");
        all.get("/api/notices?cursor=x");
    }
}
