package io.comanda.nonsense;

/** Waves and calls of carriers that cannot be. */
final class NonsenseFloor {

    private NonsenseFloor() {}

    static void add(Nonsense.Gathered all) {
        all.get("/api/waves");
        all.get("/api/waves?warehouse=W&limit=0");
        all.get("/api/waves?warehouse=W&cursor=%00%01");
        all.get("/api/waves/candidates?warehouse=NOWHERE");
        all.get("/api/waves/WAV-0");
        all.post("/api/waves/proposals", "{\"warehouse\": \"NOWHERE\"}");
        all.post("/api/waves", "{\"warehouse\": \"NOWHERE\", \"shipments\": []}");
        all.post("/api/waves", "{\"warehouse\": \"NOWHERE\", \"shipments\": [null]}");
        all.post("/api/waves/WAV-0/release", "");
        all.post("/api/waves/WAV-0/picking", "");
        all.post("/api/waves/WAV-0/disbandment", "");
        all.put("/api/waves/WAV-0/picks/1", "{\"quantity\": -1}");
        all.put("/api/waves/WAV-0/picks/x", "{\"quantity\": 1}");
        all.get("/api/manifests");
        all.get("/api/manifests?warehouse=W&limit=0");
        all.get("/api/manifests?warehouse=W&cursor=%00%01");
        all.get("/api/manifests/ready");
        all.get("/api/manifests/MAN-0");
        all.get("/api/manifests/MAN-0/document");
        all.post(
                "/api/manifests",
                "{\"warehouse\": \"NOWHERE\", \"carrier\": \"NOBODY\", \"trackingNumbers\": [\"X\"]}");
        all.post("/api/manifests", "{\"warehouse\": \"NOWHERE\", \"carrier\": \"NOBODY\", \"trackingNumbers\": []}");
        all.get("/api/ships-today");
        all.get("/api/ships-today?warehouse=NOWHERE");
        all.post("/api/ships-today/releases", "{\"warehouse\": \"NOWHERE\", \"orders\": []}");
        all.post("/api/ships-today/releases", "{\"warehouse\": \"NOWHERE\", \"orders\": [\"ORD-0\"]}");
        all.get("/api/boxes/NOWHERE");
        all.put("/api/boxes/NOWHERE", "{}");
        all.put("/api/boxes/NOWHERE", "{\"boxes\": []}");
        all.put("/api/boxes/NOWHERE", "{\"boxes\": [{\"code\": \"S\", \"lengthMm\": -1}]}");
        all.get("/api/cut-offs/NOWHERE");
        all.put("/api/cut-offs/NOWHERE/NOBODY", "{\"at\": \"noon\"}");
        all.put("/api/cut-offs/NOWHERE/NOBODY", "{}");
    }
}
