package io.comanda.invoicing;

import io.comanda.invoicing.InvoicingProperties.MailAttachment;
import io.comanda.invoicing.electronic.DocumentType;
import io.comanda.invoicing.electronic.ElectronicInvoiceReady;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.notification.Notice;
import io.comanda.notification.Notifications;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends customers their invoices: the plain PDF when they are posted, or the PDF with data when it is valid. */
@Component
class InvoiceMail {

    private final Notifications notifications;
    private final InvoicingProperties properties;

    InvoiceMail(Notifications notifications, InvoicingProperties properties) {
        this.notifications = notifications;
        this.properties = properties;
    }

    void posted(String number, InvoiceDraft draft, Money total, LocalDate dueDay, long document) {
        if (properties.mailAttachment() == MailAttachment.PDF) {
            var buyer = draft.buyer();
            send(number, draft.orderNumber(), buyer.email(), buyer.language(), total, dueDay, document);
        }
    }

    @EventListener
    void valid(ElectronicInvoiceReady ready) {
        var invoice = ready.invoice();
        var due = invoice.due();
        if (properties.mailAttachment() == MailAttachment.FACTUR_X
                && invoice.type() == DocumentType.INVOICE
                && invoice.buyer().email() != null
                && due != null) {
            var email = new Email(invoice.buyer().email());
            var total = invoice.totals().gross();
            send(invoice.number(), ready.orderNumber(), email, ready.language(), total, due, ready.facturX());
        }
    }

    private void send(
            String number,
            String orderNumber,
            @Nullable Email email,
            String language,
            Money total,
            LocalDate dueDay,
            long document) {
        if (email != null) {
            notifications.tell(new Notice(
                    "invoice-issued",
                    email,
                    language,
                    "order",
                    orderNumber,
                    Map.of("invoiceNumber", number, "orderNumber", orderNumber, "total", total, "dueDay", dueDay),
                    List.of(document),
                    "invoice-issued:" + number));
        }
    }
}
