package io.comanda.portal.domain;

import io.comanda.fulfilment.DisplayedFulfilment;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.PaymentWays;
import io.comanda.fulfilment.ShipmentState;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentState;
import io.comanda.payment.PaymentSummary;
import io.comanda.payment.Payments;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.text.Texts;
import io.comanda.portal.CustomerOrder;
import io.comanda.portal.CustomerOrder.Actions;
import io.comanda.portal.CustomerOrder.Delivery;
import io.comanda.portal.CustomerOrder.Line;
import io.comanda.portal.CustomerOrder.Paper;
import io.comanda.portal.CustomerOrder.PayBy;
import io.comanda.portal.CustomerOrder.Payment;
import io.comanda.portal.CustomerOrder.Step;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.TrackedEvent;
import io.comanda.shipping.TrackingCode;
import io.comanda.shipping.WaybillState;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an order's page together from what the modules know, and leaves out what is not the customer's business. */
@Component
public class OrderPage {

    /** The customer's own papers; labels, pick lists and notes are ours. */
    private static final Set<String> PAPERS =
            Set.of("order-confirmation", "proforma", "invoice", "credit-note", "return-note");

    /** By which a customer acts for himself. */
    public static final String CHANNEL = "portal";

    /** The ways a customer can choose by himself. */
    private static final Set<PaymentMethod> OWN_CHOICE = EnumSet.of(PaymentMethod.CARD, PaymentMethod.TRANSFER);

    /** Nothing is to be done by the customer, though the money may not have moved yet. */
    private static final Set<PaymentState> SETTLED =
            EnumSet.of(PaymentState.AUTHORIZED, PaymentState.PENDING, PaymentState.VOIDED);

    private static final Set<WaybillState> OURS = EnumSet.of(WaybillState.CREATED, WaybillState.WITHHELD);

    private static final Set<PaymentState> UNPAID = EnumSet.of(PaymentState.OPEN, PaymentState.DECLINED);

    private final Fulfilment fulfilment;
    private final Shipping shipping;
    private final PaymentWays methods;
    private final Payments payments;
    private final Documents documents;
    private final CustomerQuestions questions;
    private final ShopFace face;
    private final Texts texts;

    OrderPage(
            Fulfilment fulfilment,
            Shipping shipping,
            PaymentWays methods,
            Payments payments,
            Documents documents,
            CustomerQuestions questions,
            ShopFace face,
            Texts texts) {
        this.fulfilment = fulfilment;
        this.shipping = shipping;
        this.methods = methods;
        this.payments = payments;
        this.documents = documents;
        this.questions = questions;
        this.face = face;
        this.texts = texts;
    }

    public CustomerOrder of(OrderView order) {
        var locale = texts.of(order.language());
        var payment = payments.find(order.number()).orElse(null);
        var shipments = fulfilment.ofOrder(order.number()).stream()
                .filter(shipment -> shipment.state() != ShipmentState.CANCELLED)
                .toList();
        var deliveries = shipments.stream()
                .filter(shipment -> shipment.state() == ShipmentState.ISSUED)
                .map(shipment -> delivery(shipment, locale))
                .toList();
        var fulfilment = DisplayedFulfilment.of(order.fulfilment(), shipments);
        var steps = Milestones.of(order, fulfilment, payment, shipments, deliveries);
        return new CustomerOrder(
                order.number(),
                locale.getLanguage(),
                face.shop(),
                texts.get(locale, "portal.headline." + Milestones.headline(order, fulfilment, payment, steps)),
                fulfilment,
                order.orderDate(),
                order.requestedOn(),
                order.customerReference(),
                steps.stream()
                        .map(s -> new Step(s.key(), texts.get(locale, "portal.step." + s.words()), s.state(), s.at()))
                        .toList(),
                order.lifecycle() == Lifecycle.CANCELLED,
                order.lines().stream().map(line -> line(line, shipments)).toList(),
                order.freight(),
                order.totals().net(),
                order.totals().tax(),
                order.gross(),
                order.deliveryAddress(),
                deliveries,
                papers(order, locale),
                payment(order, payment, locale),
                new Actions(cancellable(order), payable(order, payment, locale), true),
                questions.of(order.number()));
    }

    /** The ways to pay that are offered to this customer now. */
    public Set<PaymentMethod> waysToPay(OrderView order) {
        return ways(order, payments.find(order.number()).orElse(null));
    }

    /** Whether this paper is one of the customer's. */
    public boolean isCustomers(DocumentView paper, String orderNumber) {
        return PAPERS.contains(paper.kind())
                && paper.subjectType().equals("order")
                && paper.subject().equals(orderNumber);
    }

    private Delivery delivery(ShipmentView shipment, Locale locale) {
        if (shipment.stoppedAt() != null) {
            return new Delivery(
                    shipment.number(),
                    carrier(shipment),
                    null,
                    null,
                    null,
                    texts.get(locale, "portal.delivery." + WaybillState.CANCELLED),
                    null);
        }
        var number = shipment.trackingNumber();
        if (number == null) {
            return new Delivery(
                    shipment.number(),
                    carrier(shipment),
                    null,
                    null,
                    shipment.issuedAt(),
                    texts.get(locale, "portal.delivery.HANDED_OVER"),
                    null);
        }
        var told = shipping.waybill(number).state();
        // What has left the house is with the carrier, though he may not have scanned it yet.
        var state = OURS.contains(told) ? WaybillState.HANDED_OVER : told;
        var events = shipping.tracking(number);
        var delivered = events.stream()
                .filter(event -> event.code() == TrackingCode.DELIVERED)
                .map(TrackedEvent::at)
                .findFirst()
                .orElse(null);
        var prefix = shipping.carrier(String.valueOf(shipment.carrierCode())).trackingPrefix();
        return new Delivery(
                shipment.number(),
                carrier(shipment),
                number,
                prefix.startsWith("https://") ? prefix + number : null,
                shipment.issuedAt(),
                texts.get(locale, "portal.delivery." + state.name()),
                delivered);
    }

    private String carrier(ShipmentView shipment) {
        return shipping.carrier(String.valueOf(shipment.carrierCode())).name();
    }

    private List<Paper> papers(OrderView order, Locale locale) {
        return documents.of("order", order.number()).stream()
                .filter(paper -> PAPERS.contains(paper.kind()))
                .map(paper -> new Paper(
                        paper.id(),
                        paper.kind(),
                        texts.get(locale, "portal.paper." + paper.kind()),
                        paper.number(),
                        paper.createdAt()))
                .toList();
    }

    private Payment payment(OrderView order, @Nullable PaymentSummary payment, Locale locale) {
        return new Payment(
                order.paymentMethod(),
                texts.get(locale, "portal.method." + order.paymentMethod()),
                texts.get(locale, "portal.payment." + (payment == null ? PaymentState.OPEN : payment.state())),
                payment == null || SETTLED.contains(payment.state()) ? Money.zero(order.currency()) : payment.due(),
                payment == null ? null : payment.actionUrl());
    }

    private static Line line(OrderLineView line, List<ShipmentView> shipments) {
        var stopped = shipments.stream()
                .filter(shipment -> shipment.stoppedAt() != null)
                .flatMap(shipment -> shipment.lines().stream())
                .filter(goods -> goods.lineNo() == line.lineNo())
                .map(goods -> Optional.ofNullable(goods.picked()).orElse(goods.planned()))
                .reduce(Quantity.ZERO, Quantity::plus);
        return new Line(
                line.productNumber(),
                line.name(),
                line.quantity(),
                line.unit(),
                line.net(),
                line.shipped().minus(stopped));
    }

    private static boolean cancellable(OrderView order) {
        return order.lifecycle() == Lifecycle.PLACED && order.fulfilment() == FulfilmentState.UNFULFILLED;
    }

    private List<PayBy> payable(OrderView order, @Nullable PaymentSummary payment, Locale locale) {
        return ways(order, payment).stream()
                .map(method -> new PayBy(method.name(), texts.get(locale, "portal.method." + method)))
                .toList();
    }

    private Set<PaymentMethod> ways(OrderView order, @Nullable PaymentSummary payment) {
        var ways = EnumSet.noneOf(PaymentMethod.class);
        if (order.lifecycle() == Lifecycle.PLACED
                && payment != null
                && UNPAID.contains(payment.state())
                && OWN_CHOICE.contains(payment.method())) {
            ways.addAll(methods.offered(CHANNEL, order.customerNumber()));
            ways.retainAll(OWN_CHOICE);
        }
        return ways;
    }
}
