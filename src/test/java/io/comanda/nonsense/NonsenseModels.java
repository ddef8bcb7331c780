package io.comanda.nonsense;

import io.comanda.nonsense.Nonsense.Gathered;

/** Wrong calls about drafts of models, their way live, and moving running instances. */
final class NonsenseModels {

    private static final String DRAFT = "/api/drafts/DRF-000000";
    private static final String PROCESS = "/api/processes/order-fulfilment";

    private NonsenseModels() {}

    static void add(Gathered all) {
        all.get("/api/drafts?cursor=%7F");
        all.get("/api/drafts?openOnly=perhaps");
        all.post("/api/drafts", "{}");
        all.post("/api/drafts", "{\"title\": \"bell \\u0007\"}");
        all.post("/api/drafts", "{\"title\": \"" + "x".repeat(121) + "\"}");
        all.get(DRAFT);
        all.put(DRAFT, "{\"title\": \"None\"}");
        all.get(DRAFT + "/findings");
        all.get(DRAFT + "/timeline?limit=0");
        all.post(DRAFT + "/review", "");
        all.post(DRAFT + "/approval", "{\"note\": 7}");
        all.post(DRAFT + "/rejection", "{\"note\": \" \"}");
        all.post(DRAFT + "/release", "{\"share\": 100}");
        all.post(DRAFT + "/release", "{\"share\": 5, \"customerGroup\": \"A\"}");
        all.post(DRAFT + "/release", "{\"at\": \"soon\"}");
        all.post(DRAFT + "/files", "{\"name\": \"../../etc/passwd\"}");
        all.post(DRAFT + "/files", "{\"name\": \"script.groovy\", \"content\": \"\"}");
        all.post(DRAFT + "/files", "{\"name\": \"order-fulfilment.bpmn\"}");
        all.get(DRAFT + "/files/order-fulfilment.bpmn");
        all.put(DRAFT + "/files/order-fulfilment.bpmn", "{\"content\": \"<x/>\"}");
        all.post(DRAFT + "/files/order-fulfilment.bpmn/base", "");
        all.post(DRAFT + "/dry-runs", "{}");
        all.post(DRAFT + "/dry-runs", "{\"process\": \"order-fulfilment\", \"peopleOnly\": true}");
        all.post(DRAFT + "/dry-runs", "{\"process\": \"x\", \"facts\": {\"a\": {}}, \"peopleOnly\": true}");
        all.post(DRAFT + "/dry-runs", "{\"process\": \"x\", \"answers\": [null], \"peopleOnly\": true}");
        all.post("/api/decisions/nothing/trials", "{\"from\": \"2026-01-01\", \"until\": \"2026-01-31\"}");
        all.post("/api/decisions/approval-level/trials", "{\"from\": \"soon\"}");
        all.get("/api/processes/" + "x".repeat(256) + "/facts");
        all.get("/api/releases?limit=-1");
        all.post("/api/releases/REL-000000/undoing", "{\"reason\": 7}");
        all.post("/api/releases/REL-000000/undoing", "{}");
        all.put("/api/rollouts/order-fulfilment", "{\"share\": 0}");
        all.put("/api/rollouts/nothing", "{}");
        all.get("/api/rollouts/nothing/figures");
        all.post(PROCESS + "/migration-previews", "{\"from\": 0, \"to\": 1}");
        all.post(PROCESS + "/migration-previews", "{\"from\": 9999, \"to\": 1}");
        all.post(PROCESS + "/migrations", "{\"from\": 1}");
        all.post(PROCESS + "/migrations", "{\"from\": 1, \"to\": 1, \"targets\": {\"Nowhere\": \"Nothing\"}}");
        all.post("/api/processes/nothing/migrations", "{\"from\": 1, \"to\": 2}");
        all.get("/api/processes/nothing/heat-map");
        all.get(PROCESS + "/heat-map?from=yesterday");
        all.get(PROCESS + "/heat-map?version=0");
        all.get(PROCESS + "/heat-map/steps/UserTask_PickGoods/slowest?limit=101");
        all.get("/api/migrations/MIG-000000");
        all.get("/api/migrations/MIG-000000/instances?state=LOST");
        all.post("/api/migrations/MIG-000000/trials", "");
        all.post("/api/migrations/MIG-000000/stages", "{\"percent\": 101}");
        all.post("/api/migrations/MIG-000000/undoing", "");
    }
}
