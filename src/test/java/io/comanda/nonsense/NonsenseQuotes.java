package io.comanda.nonsense;

import io.comanda.nonsense.Nonsense.Gathered;

/** Wrong calls about quotes, from the desk and by a customer's link. */
final class NonsenseQuotes {

    private NonsenseQuotes() {}

    static void add(Gathered all) {
        all.get("/api/quotes?state=MAYBE");
        all.get("/api/quotes?limit=0");
        all.get("/api/quotes?cursor=%7F");
        all.get("/api/quotes?validBefore=tomorrow");
        all.get("/api/quotes/QUO-0000-000000");
        all.get("/api/quotes/QUO-0000-000000/timeline?limit=9999");
        all.get("/api/quotes/QUO-0000-000000/versions/x/document");
        all.post("/api/quotes", "{}");
        all.post("/api/quotes", "{\"order\": {\"customerNumber\": \"K\", \"lines\": []}}");
        all.post("/api/quotes", "{\"order\": null, \"validUntil\": \"never\"}");
        all.put("/api/quotes/QUO-0000-000000", "{\"order\": {\"customerNumber\": 7}}");
        all.post("/api/quotes/QUO-0000-000000/sending", "");
        all.post("/api/quotes/QUO-0000-000000/reminders", "");
        all.post("/api/quotes/QUO-0000-000000/versions", "");
        all.post("/api/quotes/QUO-0000-000000/copies", "");
        all.post("/api/quotes/QUO-0000-000000/customer-link", "");
        all.post("/api/quotes/QUO-0000-000000/withdrawal", "{\"reason\": 3, \"x\": 1}");
        all.post("/api/quotes/QUO-0000-000000/loss", "{\"version\": 0, \"reason\": \"MOOD\"}");
        all.post("/api/quotes/QUO-0000-000000/order", "{\"version\": -1}");
        all.get("/api/customer-quotes/nothing");
        all.get("/api/customer-quotes/nothing/document");
        all.post("/api/customer-quotes/nothing/acceptance", "{\"name\": \"\", \"terms\": false}");
        all.post("/api/customer-quotes/nothing/refusal", "{\"reason\": \"BECAUSE\"}");
        all.post("/api/customer-quotes/nothing/questions", "{\"question\": \" \"}");
    }
}
