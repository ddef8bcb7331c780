package io.comanda.nonsense;

import java.util.List;

/** Imports from where there is nothing to import. */
final class NonsenseImports {

    private NonsenseImports() {}

    static void add(Nonsense.Gathered all) {
        all.post("/api/imports", "{\"mapping\": \"cycle-shop\"}");
        var folder = "/api/imports/from-folder";
        all.post(folder, "{}");
        all.post(folder, "{\"mapping\": \"../../etc/passwd\", \"folder\": \"cycle-shop\"}");
        all.post(folder, "{\"mapping\": \"unknown\", \"folder\": \"cycle-shop\"}");
        for (var path : List.of(
                "../../java", "/etc", "cycle-shop/../../..", "nowhere", "a\\u0001b", "mappings/cycle-shop.yml")) {
            all.post(folder, "{\"mapping\": \"cycle-shop\", \"folder\": \"" + path + "\"}");
        }
        all.post(folder, "{\"mapping\": \"cycle-shop\", \"folder\": \"cycle-shop\", \"orders\": -1}");
        all.post(folder, "{\"mapping\": \"cycle-shop\", \"folder\": \"cycle-shop\", \"dryRun\": \"perhaps\"}");
        all.post(folder, "{\"mapping\": \"" + "x".repeat(10_000_000) + "\"}");
        all.get("/api/imports/0");
        all.get("/api/imports/latest");
        all.get("/api/imports/0/problems");
        all.get("/api/imports/0/problems.csv");
        all.get("/api/imports?cursor=bm9uc2Vuc2U");
        all.get("/api/imports/releases/0");
        all.post("/api/imports/0/cancellation", "");
        all.post("/api/imports/0/resumption", "");
        all.post("/api/imports/0/release", "{\"limit\": 5}");
        all.post("/api/imports/0/release", "{\"limit\": 0}");
        all.post("/api/imports/releases/0/resumption", "");
        all.post("/api/imports/releases/0/cancellation", "");
    }
}
