package io.comanda.nonsense;

/** Wrong calls about money on our accounts. */
final class NonsenseBank {

    private NonsenseBank() {}

    static void add(Nonsense.Gathered all) {
        all.get("/api/bank-statements/999999999");
        all.get("/api/bank-statements?limit=0");
        all.get("/api/bank-statements?cursor=x");
        all.post("/api/bank-statements", "{}");
        all.get("/api/bank-entries?state=LOST");
        all.get("/api/bank-entries?direction=UP");
        all.get("/api/bank-entries?statement=one");
        all.get("/api/bank-entries?cursor=%20");
        all.get("/api/bank-entries/999999999");
        all.get("/api/bank-entries/one");
        all.get("/api/bank-entries/999999999/proposals");
        all.get("/api/bank-entries/999999999/targets?text=INV");
        all.get("/api/bank-entries/1/targets?text=");
        all.post("/api/bank-entries/999999999/assignments", "{}");
        all.post("/api/bank-entries/999999999/assignments", "{\"pieces\":[]}");
        all.post("/api/bank-entries/999999999/assignments", "{\"pieces\":[null]}");
        all.post(
                "/api/bank-entries/999999999/assignments",
                "{\"pieces\":[{\"kind\":\"INVOICE\",\"number\":\"X\",\"amount\":-1,\"currency\":\"EUR\"}]}");
        all.post(
                "/api/bank-entries/999999999/assignments",
                "{\"pieces\":[{\"kind\":\"INVOICE\",\"number\":\"X\",\"amount\":1,\"currency\":\"EURO\"}]}");
        all.put("/api/bank-entries/999999999/aside", "{\"reason\":\" \"}");
        all.put("/api/bank-entries/999999999/aside", "{\"reason\":\"fee\"}");
        all.put("/api/bank-statements/matching-rules", "{\"tolerance\":-1}");
        all.put("/api/bank-statements/matching-rules", "{\"tolerance\":0.02}");
    }
}
