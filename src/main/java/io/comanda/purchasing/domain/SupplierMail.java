package io.comanda.purchasing.domain;

import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Email;
import io.comanda.notification.Notice;
import io.comanda.notification.NoticeLine;
import io.comanda.notification.Notifications;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import io.comanda.purchasing.PurchaseOrderLineView;
import io.comanda.purchasing.PurchaseOrderView;
import io.comanda.purchasing.SupplierDraft;
import io.comanda.purchasing.pdf.PurchaseOrderFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a supplier gets from us: the order on paper and by mail, reminders, and what is given up. */
@Component
public class SupplierMail {

    private final Documents documents;
    private final Notifications notifications;
    private final StockKeeping stock;
    private final Today today;

    SupplierMail(Documents documents, Notifications notifications, StockKeeping stock, Today today) {
        this.documents = documents;
        this.notifications = notifications;
        this.stock = stock;
        this.today = today;
    }

    /** Registers the order as a document in the supplier's language. */
    public long write(PurchaseOrderView order, SupplierDraft supplier) {
        var facts = new PurchaseOrderFacts(
                order.number(),
                today.get(),
                order.supplierNumber(),
                supplier.address(),
                supplier.contactName(),
                stock.warehouse(order.warehouseCode()).address(),
                supplier.deliveryTerms(),
                supplier.paymentTermDays(),
                order.note(),
                order.total(),
                order.lines().stream().map(PurchaseOrderFacts.Line::of).toList());
        return documents.register(new DocumentDraft(
                "purchase-order",
                order.number(),
                "purchase-order",
                order.number(),
                order.number() + ".pdf",
                Locale.forLanguageTag(supplier.language()),
                facts));
    }

    /** False when the supplier has no mail address. */
    public boolean order(PurchaseOrderView order, SupplierDraft supplier, long document) {
        return tell("purchase-order", order, supplier, facts(order), List.of(document), "");
    }

    /** @param reminder counts them, so that each is sent once */
    public void remind(PurchaseOrderView order, SupplierDraft supplier, int reminder) {
        var documents = Optional.ofNullable(order.documentId()).stream().toList();
        tell("purchase-order-reminder", order, supplier, facts(order), documents, ":" + reminder);
    }

    public void restCancelled(PurchaseOrderView order, SupplierDraft supplier) {
        var facts = new HashMap<String, Object>(Map.of("purchaseOrderNumber", order.number()));
        facts.put(
                "lines",
                order.lines().stream()
                        .filter(line -> line.cancelled().isPositive())
                        .map(line -> new NoticeLine(line.cancelled(), name(line), null))
                        .toList());
        tell("purchase-order-cancelled", order, supplier, facts, List.of(), "");
    }

    private boolean tell(
            String kind,
            PurchaseOrderView order,
            SupplierDraft supplier,
            Map<String, Object> facts,
            List<Long> documents,
            String distinction) {
        var address = supplier.email();
        if (address != null) {
            notifications.tell(new Notice(
                    kind,
                    new Email(address),
                    supplier.language(),
                    "purchase-order",
                    order.number(),
                    facts,
                    documents,
                    kind + ":" + order.number() + distinction));
        }
        return address != null;
    }

    private static Map<String, Object> facts(PurchaseOrderView order) {
        var facts = new HashMap<String, Object>(Map.of("purchaseOrderNumber", order.number(), "net", order.total()));
        Optional.ofNullable(order.expectedOn()).ifPresent(day -> facts.put("expectedDay", day));
        return facts;
    }

    private static String name(PurchaseOrderLineView line) {
        return line.articleNumber() == null ? line.name() : line.articleNumber() + " " + line.name();
    }
}
