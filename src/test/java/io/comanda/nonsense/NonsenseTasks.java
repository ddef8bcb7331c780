package io.comanda.nonsense;

/** Tasks, absences, views and incidents that nobody has. */
final class NonsenseTasks {

    private NonsenseTasks() {}

    static void add(Nonsense.Gathered all) {
        all.get("/api/tasks/none");
        all.post("/api/tasks/none/completion", "{\"variables\": {}}");
        all.post("/api/tasks/none/claim", "");
        all.get("/api/incidents/none");
        all.post("/api/incidents/none/retry", "");
        all.get("/api/incidents/retries/0");
        all.get("/api/tasks?sort=name");
        all.get("/api/tasks?dueBefore=yesterday");
        all.get("/api/tasks?amountFrom=much");
        all.get("/api/tasks?cursor=eA&sort=due");
        all.post("/api/tasks/bulk/claims", "{\"ids\": []}");
        all.post("/api/tasks/bulk/claims", "{\"ids\": [null]}");
        all.post("/api/tasks/bulk/completions", "{\"ids\": [\"1\"]}");
        all.post("/api/tasks/bulk/reassignments", "{\"from\": \"\"}");
        all.post("/api/absences", "{\"deputy\": \"nobody\", \"from\": \"2026-13-01\", \"to\": \"2026-01-01\"}");
        all.post(
                "/api/absences",
                "{\"deputy\": \"nobody\", \"from\": \"+999999999-12-31\", \"to\": \"+999999999-12-31\"}");
        all.post("/api/notices/x/read", "");
        all.get("/api/colleagues?q=%00");
        all.get("/api/colleagues?q=" + "x".repeat(100));
        all.post("/api/views", "{\"area\": \"../x\", \"name\": \"n\", \"shared\": false, \"state\": \"\"}");
        all.get("/api/views");
        all.get("/api/scan");
        all.get("/api/scan?code=");
        all.get("/api/shipments/none/pick-list");
        all.get("/api/customer-orders/none");
        all.post("/api/customer-orders/none/questions", "{\"question\": \"why?\"}");
    }
}
