package io.comanda.returns.domain;

import io.comanda.invoicing.CreditNoteView;
import io.comanda.kernel.Money;
import io.comanda.notification.Notice;
import io.comanda.notification.NoticeLine;
import io.comanda.notification.Notifications;
import io.comanda.ordering.OrderView;
import io.comanda.platform.text.Texts;
import io.comanda.returns.ReturnView;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the customer is told of his return, each fact once however often its step is repeated. */
@Component
public class ReturnNews {

    private final Notifications notifications;
    private final Texts texts;
    private final ParcelFee parcelFee;

    ReturnNews(Notifications notifications, Texts texts, ParcelFee parcelFee) {
        this.notifications = notifications;
        this.texts = texts;
        this.parcelFee = parcelFee;
    }

    public void requested(ReturnOrder order, OrderView sold) {
        var facts = about(order);
        facts.put("lines", lines(order));
        tell("return-requested", order, sold, facts, List.of(), "");
    }

    public void approved(ReturnOrder order, OrderView sold, LocalDate sendBy) {
        var facts = about(order);
        facts.put("sendBy", sendBy);
        facts.put("lines", lines(order));
        Optional.ofNullable(order.view().parcel()).ifPresent(parcel -> {
            facts.put("carrier", parcel.carrierName());
            facts.put("trackingNumber", parcel.trackingNumber());
            facts.put("outcome", "LABEL");
        });
        parcelFee.of(order).ifPresent(fee -> {
            facts.put("parcelFee", fee);
            facts.put("outcome", "LABEL_FEE");
        });
        tell("return-approved", order, sold, facts, papers(order), "");
    }

    public void declined(ReturnOrder order, OrderView sold) {
        var facts = about(order);
        var reason = order.view().decisionReason();
        if (reason != null) {
            var key = "returns.decision." + reason;
            facts.put("reason", texts.has(key) ? texts.get(sold.locale(), key, Map.of()) : reason);
        }
        tell("return-declined", order, sold, facts, List.of(), "");
    }

    public void reminder(ReturnOrder order, OrderView sold, int reminder, LocalDate sendBy) {
        var facts = about(order);
        facts.put("sendBy", sendBy);
        tell("return-reminder", order, sold, facts, papers(order), ":" + reminder);
    }

    /** @param parts how many parts have come in, this one counted */
    public void received(ReturnOrder order, OrderView sold, long parts) {
        var facts = about(order);
        facts.put(
                "lines",
                order.lines().stream()
                        .filter(line -> line.received().isPositive())
                        .map(line -> new NoticeLine(line.received(), line.name(), null))
                        .toList());
        tell("return-received", order, sold, facts, List.of(), ":" + parts);
    }

    /** The shipment does not come; what he gets for it he learns when it is settled. */
    public void stopped(ReturnOrder order, OrderView sold) {
        var facts = about(order);
        facts.put("shipmentNumber", order.stoppedShipment().orElse(""));
        facts.put("lines", lines(order));
        tell("shipment-stopped", order, sold, facts, List.of(), "");
    }

    /** It was stopped, and comes all the same. */
    public void leftAfterAll(ReturnOrder order, OrderView sold, String trackingNumber) {
        var facts = about(order);
        facts.put("shipmentNumber", order.stoppedShipment().orElse(""));
        facts.put("trackingNumber", trackingNumber);
        tell("shipment-resumed", order, sold, facts, List.of(), "");
    }

    /** Nothing came in time, or it was withdrawn. */
    public void ended(ReturnOrder order, OrderView sold) {
        tell("return-ended", order, sold, about(order), List.of(), "");
    }

    /** @param notes that were written for it; none when nothing could be taken back */
    public void settled(ReturnOrder order, OrderView sold, List<CreditNoteView> notes) {
        var facts = about(order);
        var credited = sum(notes, CreditNoteView::gross, sold);
        var paid = sum(notes, CreditNoteView::surplus, sold);
        var exchangeOrder = order.view().exchangeOrder();
        facts.put("credited", credited);
        if (paid.isPositive()) {
            facts.put("paidOfIt", paid);
        }
        if (credited.compareTo(paid) > 0) {
            facts.put("notOwed", credited.minus(paid));
        }
        Optional.ofNullable(exchangeOrder).ifPresent(number -> facts.put("exchangeOrder", number));
        facts.put("outcome", outcome(notes, paid, exchangeOrder));
        tell("return-settled", order, sold, facts, List.of(), "");
    }

    private static String outcome(List<CreditNoteView> notes, Money paid, @Nullable String exchangeOrder) {
        if (exchangeOrder != null) {
            return paid.isPositive() ? "EXCHANGE" : "EXCHANGE_UNPAID";
        }
        if (notes.isEmpty()) {
            return "NOTHING";
        }
        return paid.isPositive() ? notes.get(0).surplusUse().name() : "UNPAID";
    }

    private static Money sum(List<CreditNoteView> notes, Function<CreditNoteView, Money> part, OrderView sold) {
        return notes.stream().map(part).reduce(Money.zero(sold.currency()), Money::plus);
    }

    private void tell(
            String kind,
            ReturnOrder order,
            OrderView sold,
            Map<String, Object> facts,
            List<Long> documents,
            String distinction) {
        var email = sold.customerEmail();
        if (email != null) {
            notifications.tell(new Notice(
                    kind,
                    email,
                    sold.language(),
                    "order",
                    sold.number(),
                    facts,
                    documents,
                    kind + ":" + order.number() + distinction));
        }
    }

    /** What goes into the parcel, and what a carrier wants on it. */
    private static List<Long> papers(ReturnOrder order) {
        var view = order.view();
        return Stream.of(
                        Optional.ofNullable(view.noteId()),
                        Optional.ofNullable(view.parcel()).map(ReturnView.Parcel::labelId))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<String, Object> about(ReturnOrder order) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("returnNumber", order.number());
        facts.put("orderNumber", order.orderNumber());
        return facts;
    }

    private static List<NoticeLine> lines(ReturnOrder order) {
        return order.lines().stream()
                .filter(line -> line.announced().isPositive())
                .map(line -> new NoticeLine(line.announced(), line.name(), null))
                .toList();
    }
}
