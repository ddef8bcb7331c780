package io.comanda.desk;

import io.comanda.desk.domain.CustomerCards;
import io.comanda.desk.domain.Holds;
import io.comanda.desk.domain.Milestones;
import io.comanda.desk.domain.OrderFacts;
import io.comanda.desk.domain.Permissions;
import io.comanda.desk.process.Reasons;
import io.comanda.desk.process.Track;
import io.comanda.fulfilment.DisplayedFulfilment;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.inventory.IncomingGoods;
import io.comanda.invoicing.Invoicing;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.VisibleOrders;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.PaymentSummary;
import io.comanda.payment.Payments;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.documents.Documents;
import io.comanda.pricing.PriceWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of an order, with as many statements for a long order as for a short one. */
@Service
@Transactional(readOnly = true)
public class OrderPages {

    /** Payments and customers are no business of the warehouse; payments none of an agent's. */
    private static final Set<String> MONEY =
            Set.of("order-desk", "finance", "supervisor", "integration", "administrator");

    private static final Set<String> CUSTOMER =
            Set.of("order-desk", "finance", "supervisor", "integration", "administrator", "agent");

    private final VisibleOrders orders;
    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final Payments payments;
    private final Invoicing invoicing;
    private final Documents documents;
    private final OrderFacts facts;
    private final IncomingGoods incoming;
    private final CustomerCards cards;
    private final Permissions permissions;
    private final Holds holds;
    private final PriceWords prices;
    private final Reasons reasons;
    private final Track track;
    private final CurrentActor actor;

    OrderPages(
            VisibleOrders orders,
            Ordering ordering,
            Fulfilment fulfilment,
            Payments payments,
            Invoicing invoicing,
            Documents documents,
            OrderFacts facts,
            IncomingGoods incoming,
            CustomerCards cards,
            Permissions permissions,
            Holds holds,
            PriceWords prices,
            Reasons reasons,
            Track track,
            CurrentActor actor) {
        this.orders = orders;
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.payments = payments;
        this.invoicing = invoicing;
        this.documents = documents;
        this.facts = facts;
        this.incoming = incoming;
        this.cards = cards;
        this.permissions = permissions;
        this.holds = holds;
        this.prices = prices;
        this.reasons = reasons;
        this.track = track;
        this.actor = actor;
    }

    public OrderPage page(String orderNumber, Locale locale) {
        var order = orders.get(orderNumber);
        var stock = facts.stock(orderNumber);
        var shipments = fulfilment.ofOrder(orderNumber);
        var payment = payments.find(orderNumber);
        var waiting = reasons.of(List.of(orderNumber), locale).get(orderNumber);
        var done = track.instance(orderNumber).map(run -> track.done(run.id())).orElse(Map.of());
        var actions = permissions.of(order, ordering.againstCancelling(orderNumber), waiting, locale);
        return new OrderPage(
                order,
                DisplayedFulfilment.of(order.fulfilment(), shipments),
                stock,
                incoming.promises(orderNumber),
                order.lines().stream()
                        .map(line -> new OrderPage.LinePrice(line.lineNo(), prices.in(locale, line.priceExplanation())))
                        .toList(),
                holds.of(order, waiting, actions, locale),
                shipments,
                facts.parcels(shipments.stream().map(ShipmentView::number).toList()),
                may(MONEY) ? payment.orElse(null) : null,
                may(CUSTOMER) ? invoicing.ofOrder(orderNumber) : List.of(),
                documents.of("order", orderNumber),
                may(CUSTOMER)
                        ? cards.of(List.of(order.customerNumber())).stream()
                                .findFirst()
                                .orElse(null)
                        : null,
                Milestones.of(
                        order,
                        stock,
                        shipments,
                        payment.flatMap(OrderPages::securedAt).orElse(null),
                        facts.reservedAt(orderNumber).orElse(null),
                        done),
                actions,
                waiting);
    }

    /** When money was last promised or came. */
    private static Optional<Instant> securedAt(PaymentSummary payment) {
        return payment.events().stream()
                .filter(event -> event.status() == PaymentEventStatus.SUCCESS)
                .filter(event ->
                        event.kind() == PaymentEventKind.AUTHORIZATION || event.kind() == PaymentEventKind.CAPTURE)
                .map(PaymentSummary.Event::at)
                .max(Instant::compareTo);
    }

    private boolean may(Set<String> roles) {
        return actor.get().roles().stream().anyMatch(roles::contains);
    }
}
