package io.comanda.fulfilment;

import io.comanda.fulfilment.CancellationPreview.Effect;
import io.comanda.fulfilment.CancellationPreview.Kind;
import io.comanda.fulfilment.process.OrderRun;
import io.comanda.inventory.Inventory;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal;
import io.comanda.ordering.CancellationBeyondReach;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentState;
import io.comanda.payment.PaymentSummary;
import io.comanda.payment.Payments;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what cancelling an order would undo, before somebody does it. Changes nothing. */
@Service
@Transactional(readOnly = true)
public class Cancellations {

    /** Papers that ask for something which is no longer to be done. */
    private static final Set<String> PAPERS = Set.of("proforma", "pick-list");

    private final Ordering ordering;
    private final Payments payments;
    private final Inventory inventory;
    private final Fulfilment fulfilment;
    private final Documents documents;
    private final OrderRun run;
    private final Texts texts;

    Cancellations(
            Ordering ordering,
            Payments payments,
            Inventory inventory,
            Fulfilment fulfilment,
            Documents documents,
            OrderRun run,
            Texts texts) {
        this.ordering = ordering;
        this.payments = payments;
        this.inventory = inventory;
        this.fulfilment = fulfilment;
        this.documents = documents;
        this.run = run;
        this.texts = texts;
    }

    public CancellationPreview preview(String orderNumber, Locale locale) {
        return against(orderNumber)
                .map(no -> new CancellationPreview(
                        false, no.code(), texts.get(locale, "refusal." + no.code() + ".detail", no.facts()), List.of()))
                .orElseGet(() -> new CancellationPreview(true, null, null, effects(ordering.order(orderNumber))));
    }

    /** Also the process must be where it can be stopped. */
    private Optional<Refusal> against(String orderNumber) {
        return ordering.againstCancelling(orderNumber)
                .or(() -> run.canBeStopped(orderNumber)
                        ? Optional.empty()
                        : Optional.of(new CancellationBeyondReach(orderNumber)));
    }

    private List<Effect> effects(OrderView order) {
        return Stream.of(
                        payments.find(order.number()).stream().flatMap(this::money),
                        counted(Kind.RELEASE, inventory.reserved(order.number()).size()),
                        named(Kind.SHIPMENTS, openShipments(order)),
                        named(Kind.DOCUMENTS, papers(order)),
                        counted(Kind.TASKS, run.openTasks(order.number())),
                        Stream.of(news(order)))
                .flatMap(effects -> effects)
                .toList();
    }

    private Stream<Effect> money(PaymentSummary payment) {
        var promised = payment.authorized().minus(payment.captured());
        var free = payment.method() == PaymentMethod.ACCOUNT ? Kind.CREDIT : Kind.VOID;
        return Stream.concat(
                taken(payment.orderNumber()),
                payment.state() == PaymentState.VOIDED ? Stream.of() : amount(free, promised));
    }

    /** What the cancellation itself will give back, also of attempts others have taken the place of. */
    private Stream<Effect> taken(String orderNumber) {
        return payments.refundableByMethod(orderNumber).entrySet().stream()
                .flatMap(taken ->
                        amount(taken.getKey() == PaymentMethod.CARD ? Kind.REFUND : Kind.OWE, taken.getValue()));
    }

    private List<String> openShipments(OrderView order) {
        return fulfilment.ofOrder(order.number()).stream()
                .filter(shipment ->
                        shipment.state() != ShipmentState.CANCELLED && shipment.state() != ShipmentState.ISSUED)
                .map(ShipmentView::number)
                .toList();
    }

    private List<String> papers(OrderView order) {
        return documents.of("order", order.number()).stream()
                .filter(paper -> PAPERS.contains(paper.kind()))
                .map(DocumentView::number)
                .toList();
    }

    private static Effect news(OrderView order) {
        return Optional.ofNullable(order.customerEmail())
                .map(Email::value)
                .map(to -> Effect.named(Kind.MAIL, List.of(to)))
                .orElseGet(() -> Effect.counted(Kind.SILENT, 0));
    }

    private static Stream<Effect> amount(Kind kind, Money amount) {
        return amount.isPositive() ? Stream.of(Effect.money(kind, amount)) : Stream.of();
    }

    private static Stream<Effect> counted(Kind kind, int count) {
        return count > 0 ? Stream.of(Effect.counted(kind, count)) : Stream.of();
    }

    private static Stream<Effect> named(Kind kind, List<String> names) {
        return names.isEmpty() ? Stream.of() : Stream.of(Effect.named(kind, names));
    }
}
