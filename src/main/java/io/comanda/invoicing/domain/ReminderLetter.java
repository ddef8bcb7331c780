package io.comanda.invoicing.domain;

import io.comanda.customer.CustomerView;
import io.comanda.invoicing.DunningView;
import io.comanda.invoicing.pdf.ReminderFacts;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.notification.Notice;
import io.comanda.notification.Notifications;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a reminder and mails it in the customer's language. */
@Component
public class ReminderLetter {

    private final Documents documents;
    private final Notifications notifications;

    ReminderLetter(Documents documents, Notifications notifications) {
        this.documents = documents;
        this.notifications = notifications;
    }

    /** @return id of the document */
    public long send(
            DunningView dunning,
            int level,
            Money fee,
            List<OverdueInvoice> invoices,
            CustomerView customer,
            LocalDate day) {
        var number = dunning.number() + "-" + level;
        var facts = new ReminderFacts(
                number,
                level,
                day,
                customer.number(),
                customer.billingAddress(),
                invoices,
                dunning.overdue(),
                fee,
                dunning.overdue().plus(fee));
        var document = documents.register(new DocumentDraft(
                "reminder",
                number,
                "dunning",
                dunning.number(),
                number + ".pdf",
                Locale.forLanguageTag(customer.language()),
                facts));
        Optional.ofNullable(customer.email())
                .ifPresent(to -> notifications.tell(notice(dunning, facts, customer, to, document)));
        return document;
    }

    private static Notice notice(
            DunningView dunning, ReminderFacts facts, CustomerView customer, Email to, long document) {
        return new Notice(
                "invoices-overdue",
                to,
                customer.language(),
                "dunning",
                dunning.number(),
                Map.of("amount", facts.total(), "reminder", facts.number()),
                List.of(document),
                "invoices-overdue:" + facts.number());
    }
}
