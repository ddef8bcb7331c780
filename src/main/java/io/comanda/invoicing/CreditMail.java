package io.comanda.invoicing;

import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.kernel.Email;
import io.comanda.notification.Notice;
import io.comanda.notification.Notifications;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends the customer his credit note. */
@Component
class CreditMail {

    private final Customers customers;
    private final Notifications notifications;

    CreditMail(Customers customers, Notifications notifications) {
        this.customers = customers;
        this.notifications = notifications;
    }

    void send(CreditNoteView note) {
        var customer = customers.customer(note.customerNumber());
        Optional.ofNullable(customer.email()).ifPresent(to -> notifications.tell(notice(note, customer, to)));
    }

    private static Notice notice(CreditNoteView note, CustomerView customer, Email to) {
        return new Notice(
                "credit-note-issued",
                to,
                customer.language(),
                "order",
                note.orderNumber(),
                facts(note),
                List.of(note.documentId()),
                "credit-note-issued:" + note.number());
    }

    private static Map<String, Object> facts(CreditNoteView note) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("creditNoteNumber", note.number());
        facts.put("invoiceNumber", note.invoiceNumber());
        facts.put("orderNumber", note.orderNumber());
        facts.put("total", note.gross());
        facts.put(
                "outcome",
                note.surplus().isZero() ? "UNPAID" : note.surplusUse().name());
        if (!note.surplus().isZero()) {
            facts.put("paidOfIt", note.surplus());
        }
        return facts;
    }
}
