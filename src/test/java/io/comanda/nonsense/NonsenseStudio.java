package io.comanda.nonsense;

import org.springframework.http.HttpMethod;

/** Replays of what is no model, and replays that nobody asked for. */
final class NonsenseStudio {

    private NonsenseStudio() {}

    static void add(Nonsense.Gathered all) {
        all.post("/api/drafts/DRF-000000/replays", "");
        all.post("/api/drafts/DRF-000000/replays", replay("order-fulfilment", 0));
        all.post("/api/drafts/DRF-000000/replays", replay("order-fulfilment", 5001));
        all.post("/api/drafts/DRF-000000/replays", replay("../x", 1));
        all.post("/api/drafts/DRF-000000/replays", replay("order-fulfilment", 1));
        all.post(
                "/api/drafts/DRF-000000/replays",
                "{\"process\": \"order-fulfilment\", \"orders\": 1,"
                        + " \"outcomes\": {\"UserTask_ReviewOrder\": {\"reviewDecision\": {\"a\": []}}}}");
        all.get("/api/drafts/DRF-000000/replays");
        all.get("/api/drafts/DRF-000000/replays?limit=0");
        all.get("/api/drafts/DRF-000000/replays?cursor=eA");
        all.get("/api/replays/0");
        all.get("/api/replays/x");
        all.add("DELETE /api/replays/0", HttpMethod.DELETE, "/api/replays/0", "");
        all.get("/api/replays/0/orders?verdict=SAME_ROAD");
        all.get("/api/replays/1/orders?verdict=NO_IDEA");
        all.get("/api/replays/1/orders?verdict=SAME_ROAD&cursor=eA");
        all.get("/api/processes/order-fulfilment/roads/ORD-0");
        all.get("/api/processes/no-such-process/roads/ORD-0");
    }

    private static String replay(String process, int orders) {
        return "{\"process\": \"" + process + "\", \"orders\": " + orders + "}";
    }
}
