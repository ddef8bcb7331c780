package io.comanda.notification;

import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Notices with all the facts any kind can show. */
public final class TestNotices {

    private static final AtomicLong COUNT = new AtomicLong();

    private TestNotices() {}

    public static Notice to(String recipient) {
        return of("order-confirmed", recipient, "en", List.of());
    }

    public static Notice of(String kind, String recipient, String language, List<Long> documents) {
        var number = "ORD-1999-%06d".formatted(COUNT.incrementAndGet());
        return new Notice(
                kind, new Email(recipient), language, "order", number, facts(number), documents, kind + ":" + number);
    }

    public static Map<String, Object> facts(String orderNumber) {
        var facts = new HashMap<String, Object>();
        facts.put("orderNumber", orderNumber);
        facts.put("total", Money.of("1234.50", "EUR"));
        facts.put("amount", Money.of("1234.50", "EUR"));
        facts.put("orderDay", LocalDate.of(2026, 3, 9));
        facts.put("customerReference", "PO 4711/26");
        facts.put("paymentMethod", "TRANSFER");
        facts.put("deliveryAddress", "Cicli Aurora, Strada Horea 12, 400174 Cluj-Napoca");
        facts.put("promisedDay", LocalDate.of(2026, 3, 16));
        facts.put("proformaNumber", "PRO-2026-000045");
        facts.put("iban", "RO49 AAAA 1B31 0075 9384 0000");
        facts.put("bank", "Banca Demonstrativă");
        facts.put("paymentReference", orderNumber);
        facts.put("payBy", LocalDate.of(2026, 3, 19));
        facts.put("paidDay", LocalDate.of(2026, 3, 12));
        facts.put("expectedDay", LocalDate.of(2026, 3, 30));
        facts.put("shipmentNumber", "SHP-2026-000311");
        facts.put("carrier", "Curier Rapid");
        facts.put("trackingNumber", "CR102938475RO");
        facts.put("invoiceNumber", "INV-2026-000207");
        facts.put("reminder", "DUN-2026-000004-2");
        facts.put("creditNoteNumber", "CRN-2026-000011");
        facts.put("returnNumber", "RMA-2026-000017");
        facts.put("sendBy", LocalDate.of(2026, 4, 2));
        facts.put("credited", Money.of("99.90", "EUR"));
        facts.put("paidOfIt", Money.of("60.00", "EUR"));
        facts.put("notOwed", Money.of("39.90", "EUR"));
        facts.put("exchangeOrder", "ORD-2026-000318");
        facts.put("dueDay", LocalDate.of(2026, 4, 8));
        facts.put("reason", "Ordered twice");
        facts.put("question", "Does it fit a 29 inch wheel?");
        facts.put("answer", "It does.");
        facts.put("settlementNumber", "SET-2026-000012");
        facts.put("periodFrom", LocalDate.of(2026, 2, 1));
        facts.put("periodTo", LocalDate.of(2026, 2, 28));
        facts.put("taskName", "Review order");
        facts.put("concerns", orderNumber);
        facts.put("statement", "ST-000012");
        facts.put("sender", "orders@comanda.example");
        facts.put("taskDue", "9 Mar 2026, 14:00");
        facts.put("dueAt", "9 Mar 2026, 14:00");
        facts.put("group", "order-desk");
        facts.put("purchaseOrderNumber", "PO-2026-000077");
        facts.put("net", Money.of("1037.39", "EUR"));
        facts.put("userName", "ana");
        facts.put("validUntil", "12 Mar 2026, 10:00");
        facts.put("quoteNumber", "QUO-2026-000009");
        facts.put("offerEnds", LocalDate.of(2026, 4, 15));
        facts.put("link", "/given/link");
        facts.put(
                "lines",
                List.of(
                        new NoticeLine(Quantity.of(2), "Touring bicycle “Făgăraș” 28″", Money.of("998.00", "EUR")),
                        new NoticeLine(Quantity.of(12), "Inner tube 28 × 1.75", Money.of("59.40", "EUR")),
                        new NoticeLine(Quantity.of(1), "Workshop stand <foldable> & case", null)));
        return facts;
    }
}
