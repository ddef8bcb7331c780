package io.comanda.portal;

import io.comanda.fulfilment.CancellationPreview;
import io.comanda.fulfilment.CancellationPreview.Kind;
import io.comanda.fulfilment.Cancellations;
import io.comanda.fulfilment.OrderPayments;
import io.comanda.kernel.Email;
import io.comanda.notification.Notice;
import io.comanda.notification.Notifications;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.payment.PaymentMethod;
import io.comanda.platform.documents.DocumentUnknown;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.documents.StoredDocument;
import io.comanda.platform.links.SignedLinks;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.portal.domain.CustomerQuestions;
import io.comanda.portal.domain.OrderPage;
import io.comanda.portal.domain.PageAddress;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The order behind a customer's link, and what the customer may do about it. */
@Service
@Transactional
public class CustomerOrders {

    private static final int MOST_QUESTIONS = 5;
    private static final Set<CancellationPreview.Kind> CUSTOMERS =
            EnumSet.of(Kind.REFUND, Kind.OWE, Kind.VOID, Kind.MAIL, Kind.SILENT);

    private final SignedLinks links;
    private final Ordering ordering;
    private final OrderPayments payments;
    private final Cancellations cancellations;
    private final OrderPage page;
    private final Documents documents;
    private final CustomerQuestions questions;
    private final Notifications notifications;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CustomerOrders(
            SignedLinks links,
            Ordering ordering,
            OrderPayments payments,
            Cancellations cancellations,
            OrderPage page,
            Documents documents,
            CustomerQuestions questions,
            Notifications notifications,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.ordering = ordering;
        this.payments = payments;
        this.cancellations = cancellations;
        this.page = page;
        this.documents = documents;
        this.questions = questions;
        this.notifications = notifications;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** What a link is made of, for mails and for the desk that reads it out. */
    public String link(String orderNumber) {
        return links.sign(PageAddress.LINK, orderNumber);
    }

    /** All links given out so far open nothing any more. */
    public void revokeLinks(String orderNumber) {
        links.revoke(PageAddress.LINK, orderNumber);
        timeline.record(Entry.order(orderNumber, "portal.LinksRevoked", Map.of()));
    }

    @Transactional(readOnly = true)
    public CustomerOrder order(String token) {
        return page.of(open(token));
    }

    /** One of the customer's own papers. */
    public StoredDocument document(String token, long id) {
        var order = open(token);
        if (!page.isCustomers(documents.view(id), order.number())) {
            throw new DocumentUnknown(id);
        }
        return documents.content(id);
    }

    /** Whose link this is; what is done by it is done in his name. */
    @Transactional(readOnly = true)
    public String customer(String token) {
        return open(token).customerNumber();
    }

    /** What cancelling would mean for the customer, or why it cannot be done; our own work is left out. */
    @Transactional(readOnly = true)
    public CancellationPreview cancellation(String token) {
        var order = open(token);
        var preview = cancellations.preview(order.number(), order.locale());
        return new CancellationPreview(
                preview.possible(),
                preview.code(),
                preview.reason(),
                preview.effects().stream()
                        .filter(effect -> CUSTOMERS.contains(effect.kind()))
                        .toList());
    }

    public CustomerOrder cancel(String token, @Nullable String reason) {
        var order = open(token);
        ordering.requestCancellation(order.number(), reason == null || reason.isBlank() ? "-" : reason.strip());
        return page.of(ordering.order(order.number()));
    }

    public CustomerOrder payBy(String token, String method, @Nullable String cardToken) {
        var order = open(token);
        var chosen = PaymentMethod.valueOf(method);
        if (!page.waysToPay(order).contains(chosen)) {
            throw new PaymentNotWanted(order.number());
        }
        payments.change(order, OrderPage.CHANNEL, method, cardToken);
        return page.of(ordering.order(order.number()));
    }

    /** A question becomes a task of the order desk. */
    public CustomerOrder ask(String token, String question) {
        var order = open(token);
        if (questions.unanswered(order.number()) >= MOST_QUESTIONS) {
            throw new TooManyQuestions(MOST_QUESTIONS);
        }
        var id = questions.add(order.number(), question, clock.instant());
        timeline.record(Entry.order(order.number(), "portal.QuestionAsked", Map.of("question", question)));
        events.publishEvent(new QuestionAsked(id, order.number(), question));
        return page.of(order);
    }

    /** The answer appears on the customer's page and goes out by mail, once. */
    public void answer(long id, String answer) {
        questions.answer(id, answer, clock.instant()).ifPresent(asked -> {
            var order = ordering.order(asked.orderNumber());
            timeline.record(Entry.order(order.number(), "portal.QuestionAnswered", Map.of("answer", answer)));
            if (order.customerEmail() != null) {
                notifications.tell(notice(order, order.customerEmail(), id, asked.question(), answer));
            }
        });
    }

    private static Notice notice(OrderView order, Email to, long id, String question, String answer) {
        return new Notice(
                "question-answered",
                to,
                order.language(),
                "order",
                order.number(),
                Map.of("orderNumber", order.number(), "question", question, "answer", answer),
                List.of(),
                "question-answered:" + id);
    }

    OrderView open(String token) {
        return links.open(PageAddress.LINK, token).map(ordering::order).orElseThrow(CustomerOrderUnknown::new);
    }
}
