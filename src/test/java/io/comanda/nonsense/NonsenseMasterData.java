package io.comanda.nonsense;

/** Money, customers and goods that cannot be. */
final class NonsenseMasterData {

    private NonsenseMasterData() {}

    static void add(Nonsense.Gathered all) {
        all.post("/api/invoices/INV-1/receipts", "{}");
        all.post("/api/invoices/INV-1/receipts", receipt("-1", "EUR"));
        all.post("/api/invoices/INV-1/receipts", receipt("1e20", "EUR"));
        all.post("/api/invoices/INV-1/receipts", receipt("1", "LEU"));
        all.post("/api/settlements", "{\"from\": \"2026-02-01\", \"to\": \"2026-01-01\"}");
        all.post("/api/settlements", "{\"from\": \"soon\", \"to\": \"later\"}");
        all.post("/api/payments/webhooks/simulator", "{\"id\": \"evt_1\"}");
        all.post("/api/payments/webhooks/stripe", "{\"id\": \"evt_1\"}");
        all.post("/api/carrier-payouts", "AWB;1;EUR;2026-12-01");
        all.post("/api/carrier-payouts/preview", "{}");
        all.get("/api/carrier-payouts/owed?limit=0");
        all.get("/api/carrier-payouts/owed?cursor=x");
        all.get("/api/customers/NO-SUCH/ways-to-pay?channel=desk");
        all.get("/api/customers/NO-SUCH/ways-to-pay");
        all.get("/api/customers/NO-SUCH/payment-methods");
        all.put("/api/customers/NO-SUCH/payment-methods", "{\"methods\": []}");
        all.put("/api/customers/NO-SUCH/payment-methods", "{\"methods\": [\"SHELLS\"]}");
        all.put("/api/agents/AG-1", "{\"name\": \"x\", \"language\": \"en\", \"rate\": 200, \"active\": true}");

        all.post("/api/customers", "{}");
        all.post("/api/customers", "{\"name\": \"=1+1\", \"email\": \"x\\r\\nBcc: y\"}");
        all.post("/api/products", "{\"number\": \"../etc\", \"names\": {}}");
        all.post("/api/stock/receipts", "{\"quantity\": -5}");
    }

    private static String receipt(String amount, String currency) {
        return "{\"amount\": " + amount + ", \"currency\": \"" + currency
                + "\", \"day\": \"2026-01-01\", \"reference\": \"r\"}";
    }
}
