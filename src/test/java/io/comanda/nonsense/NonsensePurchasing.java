package io.comanda.nonsense;

import java.util.List;

/** Suppliers, orders to them and deliveries that cannot be. */
final class NonsensePurchasing {

    private NonsensePurchasing() {}

    static void add(Nonsense.Gathered all) {
        for (var path :
                List.of("/api/suppliers", "/api/purchase-orders", "/api/expected-deliveries", "/api/reorder-rules")) {
            all.get(path + "?limit=0");
            all.get(path + "?limit=many");
            all.get(path + "?cursor=%00%01");
        }
        all.get("/api/suppliers?country=Narnia");
        all.get("/api/suppliers/nobody");
        all.get("/api/suppliers/nobody/offers");
        all.get("/api/purchase-orders?state=ASLEEP");
        all.get("/api/purchase-orders?late=perhaps");
        all.get("/api/purchase-orders/PO-0");
        all.get("/api/purchase-orders/PO-0/timeline");
        all.get("/api/purchase-orders/PO-0/document");
        all.get("/api/expected-deliveries/PO-0");
        all.post("/api/suppliers", "{}");
        all.post("/api/suppliers", "{\"name\": \"=1+1\", \"email\": \"x\\r\\nBcc: y\"}");
        all.put("/api/suppliers/nobody", "{}");
        all.put("/api/suppliers/nobody/offers/P1", "{\"steps\": [{\"from\": 1e999, \"price\": 1}]}");
        all.put("/api/reorder-rules/P1/W1", "{\"minimum\": 5, \"maximum\": 1}");
        all.post("/api/purchase-orders", "{\"supplierNumber\": \"nobody\", \"warehouseCode\": \"W\", \"lines\": []}");
        all.post("/api/purchase-orders/PO-0/confirmation", "{\"lines\": [{\"lineNo\": 0}]}");
        all.post("/api/purchase-orders/PO-0/cancellation", "{\"reason\": \"" + "x".repeat(501) + "\"}");
        all.post("/api/expected-deliveries/PO-0/receipts", "{\"deliveryNote\": \"\", \"lines\": []}");
    }
}
