package io.comanda.nonsense;

/** Wrong calls about the books. */
final class NonsenseBooks {

    private NonsenseBooks() {}

    static void add(Nonsense.Gathered all) {
        all.get("/api/accounting/accounts/999999999");
        all.get("/api/accounting/accounts/one");
        all.get("/api/accounting/accounts/1/lines");
        all.get("/api/accounting/accounts/1/lines?from=2026-11-01&to=2026-10-01");
        all.get("/api/accounting/accounts/1/lines?from=2026-11-01&to=2026-11-01&cursor=x");
        all.get("/api/accounting/entries?kind=LOST");
        all.get("/api/accounting/entries?from=yesterday");
        all.get("/api/accounting/entries?cursor=%20");
        all.get("/api/accounting/entries?limit=0");
        all.get("/api/accounting/entries/999999999");
        all.get("/api/accounting/trial-balance");
        all.get("/api/accounting/trial-balance?from=0001-01-01&to=9999-12-31");
        all.get("/api/accounting/export?from=2026-11-01&to=2026-10-01");
        all.get("/api/accounting/export?from=2026-11-01&to=2026-11-30&format=XML");
        all.post("/api/accounting/accounts", "{}");
        all.post("/api/accounting/accounts", "{\"number\":\"1200\",\"name\":\"Twice\"}");
        all.post("/api/accounting/accounts", "{\"number\":\"12 00\",\"name\":\"Blank\"}");
        all.put("/api/accounting/accounts/1", "{\"number\":\"1\",\"name\":\"No version\"}");
        all.put("/api/accounting/rules/1", "{\"accountId\":\"one\"}");
        all.post("/api/accounting/periods/2026-13-01/closing", "{\"reason\":\"x\"}");
        all.post("/api/accounting/periods/2199-01-01/closing", "{\"reason\":\"x\"}");
        all.post("/api/accounting/periods/2199-01-01/reopening", "{\"reason\":\"x\"}");
        all.post("/api/accounting/periods/2026-10-01/closing", "{\"reason\":\" \"}");
        all.get("/api/accounting/statements/NOBODY?from=2026-10-01&to=2026-10-31");
        all.get("/api/accounting/statements/NOBODY");
        all.get("/api/accounting/statements/NOBODY/pdf?from=2026-10-01&to=2026-10-31&currency=EURO");
        all.post("/api/accounting/statements/NOBODY/mails", "{}");
        all.post(
                "/api/accounting/statements/NOBODY/mails",
                "{\"currency\":\"EUR\",\"from\":\"2026-11-01\",\"to\":\"2026-10-01\"}");
    }
}
