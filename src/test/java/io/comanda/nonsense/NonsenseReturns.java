package io.comanda.nonsense;

/** Returns that cannot be. */
final class NonsenseReturns {

    private static final String LINE = "{\"lineNo\": 1, \"quantity\": 1, \"reason\": \"OTHER\"}";

    private NonsenseReturns() {}

    static void add(Nonsense.Gathered all) {
        all.get("/api/returns?limit=0");
        all.get("/api/returns?state=NEVER");
        all.get("/api/returns?cursor=%00%01");
        all.get("/api/returns/RMA-0");
        all.get("/api/returns/RMA-0/note");
        all.get("/api/returns/RMA-0/label");
        all.get("/api/returns/RMA-0/credit-notes");
        all.get("/api/returns/RMA-0/photos");
        all.get("/api/returns/RMA-0/photos/x");
        all.get("/api/orders/ORD-0/returns");
        all.get("/api/orders/ORD-0/returnable-lines");
        all.post("/api/returns", "{}");
        all.post("/api/returns", wish("RETURN", ""));
        all.post("/api/returns", wish("NEVER", LINE));
        all.post("/api/returns", wish("RETURN", LINE));
        all.post("/api/returns", wish("CLAIM", LINE.replace("1,", "-1,")));
        all.post("/api/returns/RMA-0/cancellation", "{\"reason\": \" \"}");
        all.post("/api/returns/RMA-0/receipts", "{\"items\": []}");
        all.post("/api/returns/RMA-0/receipts", "{\"items\": [{\"productNumber\": \"P\", \"quantity\": 0}]}");
        all.post("/api/returns/RMA-0/receipt-end", "");
        all.post("/api/returns/RMA-0/inspections", "{\"items\": [{\"receipt\": 1}]}");
        all.post(
                "/api/returns/RMA-0/inspections",
                "{\"items\": [{\"receipt\": 1, \"quantity\": 1, \"disposition\": \"EAT\"}]}");
        all.post("/api/returns/RMA-0/settlement-preview", "{\"settlement\": \"REFUND\", \"fee\": -1}");
        all.post("/api/returns/RMA-0/settlement-preview", "{\"settlement\": \"REFUND\"}");
        all.get("/api/returns?kind=NEVER");
        all.post("/api/returns", wish("STOPPED", LINE));
        all.get("/api/shipments/SHP-0/stop");
        all.get("/api/shipments/" + "x".repeat(300) + "/stop");
        all.post("/api/shipments/SHP-0/stop", "{}");
        all.post("/api/shipments/SHP-0/stop", "{\"settlement\": \"NEVER\", \"reason\": \"r\"}");
        all.post("/api/shipments/SHP-0/stop", "{\"settlement\": \"REFUND\", \"reason\": \"r\"}");
        all.get("/api/customer-orders/x/returns");
        all.post("/api/customer-orders/x/returns", "{\"wish\": \"REFUND\", \"lines\": [" + LINE + "]}");
        all.post("/api/customer-orders/x/returns/RMA-0/cancellation", "");
        all.get("/api/customer-orders/x/returnable-lines");
        all.get("/api/customer-orders/x/returns/RMA-0/label");
    }

    private static String wish(String kind, String line) {
        return "{\"orderNumber\": \"ORD-0\", \"kind\": \"" + kind + "\", \"wish\": \"REFUND\", \"lines\": [" + line
                + "]}";
    }
}
