package io.comanda.nonsense;

/** Numbers and papers that do not exist, and what cannot be done with them. */
final class NonsenseDocuments {

    private NonsenseDocuments() {}

    static void add(Nonsense.Gathered all) {
        all.get("/api/orders/ORD-1999-000001");
        all.get("/api/orders/%27%20or%201=1--");
        all.get("/api/orders/ORD-1999-000001/documents/1");
        all.get("/api/orders/ORD-1999-000001/documents/abc");
        all.get("/api/orders/ORD-1999-000001/documents/99999999999999999999");
        all.get("/api/orders/ORD-1999-000001/timeline");
        all.get("/api/orders/ORD-1999-000001/page");
        all.get("/api/orders/ORD-1999-000001/process");
        all.post("/api/orders/ORD-1999-000001/comments", "{\"text\": \"hello\"}");
        all.post("/api/orders/ORD-1999-000001/attachments", "{}");
        all.post("/api/notices/read", "{\"upTo\": 0}");
        all.post("/api/new-order/quotation", "{\"customerNumber\": \"nobody\", \"lines\": []}");
        all.post("/api/new-order/quotation", "{\"customerNumber\": \"nobody\", \"lines\": [null]}");
        all.post("/api/new-order/pasted-lines", "{}");
        all.get("/api/shipments/SHP-1999-000001");
        all.get("/api/invoices/INV-1");
        all.get("/api/invoices/INV-1/lines");
        all.get("/api/invoices/INV-1/credit-notes");
        all.post("/api/invoices/INV-1/credit-notes", "{}");
        all.post(
                "/api/invoices/INV-1/credit-notes",
                "{\"reason\": \"RETURN\", \"surplusUse\": \"REFUND\", \"lines\": [null]}");
        all.post("/api/invoices/INV-1/credit-notes", "{\"reason\": \"RETURN\", \"surplusUse\": \"REFUND\"}");
        all.post("/api/invoices/INV-1/credit-notes/preview", "{\"reason\": \"BOREDOM\", \"surplusUse\": \"REFUND\"}");
        all.get("/api/dunning?limit=0");
        all.get("/api/dunning/DUN-1/letter");
        all.put("/api/dunning/rules", "{\"levels\": []}");
        all.put("/api/invoices/INV-1/dispute", "{}");
        all.put("/api/invoices/INV-1/dispute", "{\"reason\": \"none\"}");
        all.get("/api/to-invoice?limit=0");
        all.get("/api/to-invoice?cursor=%00%01");
        all.post("/api/to-invoice", "{}");
        all.post("/api/to-invoice", "{\"customerNumber\": \"nobody\"}");
        all.post("/api/to-invoice", "{\"customerNumber\": \"nobody\", \"shipments\": [null]}");
        all.put("/api/to-invoice/rules", "{}");
        all.put("/api/to-invoice/rules", "{\"rule\": \"NEVER\"}");
        all.get("/api/to-invoice/rules/nobody");
        all.put("/api/to-invoice/rules/nobody", "{\"rule\": \"NEVER\"}");
        all.put("/api/to-invoice/rules/nobody", "{\"rule\": \"MONTHLY\"}");
        all.get("/api/invoices?standing=LOST");
        all.get("/api/invoices?dueFrom=yesterday");
        all.get("/api/invoices/INV-1/e-invoice");
        all.get("/api/invoices/INV-1/e-invoice?format=WORD");
        all.get("/api/invoices/INV-1/e-invoice?format=UBL");
        all.get("/api/invoices/INV-1/e-invoice/findings");
        all.post("/api/invoices/INV-1/e-invoice/check", "{}");
        all.get("/api/processes/order-fulfilment?version=x");
        all.get("/api/decisions/approval-level?version=-1");
        all.get("/api/forms/nothing");
        all.get("/api/agents/nobody/balances");
        all.get("/api/settlements/none/statement");
        all.get("/api/agents/nobody/commissions/INV-1");
        all.post("/api/settlements/none/cancellation", "{}");
        all.post("/api/settlements/none/cancellation", "{\"reason\": \"because\"}");
        all.put("/api/settlements/none/payment", "{\"paidOn\": \"yesterday\", \"reference\": \"x\"}");
        all.put("/api/settlements/none/payment", "{\"paidOn\": \"2026-11-01\", \"reference\": \"x\"}");
        all.put("/api/commission/policy", "{}");
        all.get("/api/commission/rules?limit=0");
        all.post("/api/commission/rules", "{}");
        all.post("/api/commission/rules", "{\"rate\": -1, \"validFrom\": \"2026-01-01\"}");
        all.post("/api/commission/rules", "{\"rate\": 1, \"validFrom\": \"2026-01-01\", \"agentCode\": \"nobody\"}");
        all.post("/api/commission/rules", "{\"rate\": 1, \"validFrom\": \"2026-01-01\", \"tiers\": [null]}");
        all.post("/api/commission/rules/0/end", "{\"lastDay\": \"2026-01-01\"}");
        all.get("/api/commission/preview?agent=nobody&invoice=INV-1");
        all.put("/api/commission/policy", "{\"validity\": \"SOON\"}");
        all.post("/api/orders/ORD-1999-000001/cancellation", "{\"reason\": \"because\"}");
        all.post("/api/orders/ORD-1999-000001/cancellation", "{}");
        all.post("/api/credit-notes/CN-1999-000001/refund", "{\"way\": \"CARD\"}");
        all.post("/api/orders/ORD-1999-000001/changes/preview", "{}");
        all.post("/api/orders/ORD-1999-000001/changes/preview", "{\"lines\": [{\"lineNo\": 0, \"quantity\": -1}]}");
        all.post(
                "/api/orders/ORD-1999-000001/changes/preview",
                "{\"added\": [{\"productNumber\": \"\", \"quantity\": 1e9}]}");
        all.post("/api/orders/ORD-1999-000001/changes", "{\"change\": {\"requestedOn\": \"soon\"}}");
        all.post("/api/orders/ORD-1999-000001/changes/CHG-0/withdrawal", "");
        all.get("/api/orders/ORD-1999-000001/changes");
        all.post("/api/orders/ORD-1999-000001/changes/preview", "{\"paymentMethod\": \"CARD\"}");
    }
}
