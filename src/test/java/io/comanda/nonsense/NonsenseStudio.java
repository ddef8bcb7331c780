package io.comanda.nonsense;

import org.springframework.http.HttpMethod;

/** Replays of what is no model, and replays that nobody asked for. */
final class NonsenseStudio {

    private NonsenseStudio() {}

    static void add(Nonsense.Gathered all) {
        all.post("/api/replays", "");
        all.post("/api/replays", "{\"process\": \"order-fulfilment\", \"orders\": 10}");
        all.post("/api/replays", "{\"process\": \"order-fulfilment\", \"files\": [], \"orders\": 0}");
        all.post("/api/replays", "{\"process\": \"order-fulfilment\", \"files\": [], \"orders\": 5001}");
        all.post("/api/replays", "{\"process\": \"order-fulfilment\", \"files\": [null], \"orders\": 1}");
        all.post("/api/replays", "{\"process\": \"../x\", \"files\": [], \"orders\": 1}");
        all.post("/api/replays", "{\"process\": \"no-such-process\", \"files\": [], \"orders\": 1}");
        all.post("/api/replays", replay("{\"name\": \"x.exe\", \"content\": \"\"}"));
        all.post("/api/replays", replay("{\"name\": \"order-fulfilment.bpmn\", \"content\": \"<a/>\"}"));
        all.post("/api/replays", replay("{\"name\": \"approval-level.dmn\", \"content\": \"no XML\"}"));
        all.post(
                "/api/replays",
                "{\"process\": \"order-fulfilment\", \"files\": [], \"orders\": 1,"
                        + " \"outcomes\": {\"UserTask_ReviewOrder\": {\"reviewDecision\": {\"a\": []}}}}");
        all.get("/api/replays/0");
        all.get("/api/replays/x");
        all.add("DELETE /api/replays/0", HttpMethod.DELETE, "/api/replays/0", "");
        all.get("/api/replays/0/orders?verdict=SAME_ROAD");
        all.get("/api/replays/1/orders?verdict=NO_IDEA");
        all.get("/api/replays/1/orders?verdict=SAME_ROAD&cursor=eA");
    }

    private static String replay(String file) {
        return "{\"process\": \"order-fulfilment\", \"orders\": 1, \"files\": [" + file + "]}";
    }
}
