package io.comanda.purchasing;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.purchasing.domain.GoodsReceipts;
import io.comanda.purchasing.domain.OrderMaking;
import io.comanda.purchasing.domain.PurchaseOrder;
import io.comanda.purchasing.domain.PurchaseOrderLists;
import io.comanda.purchasing.domain.PurchaseOrders;
import io.comanda.purchasing.domain.SupplierMail;
import io.comanda.purchasing.domain.Supplies;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders to suppliers: made from needs or by hand, sent, confirmed, received and closed. */
@Service
@Transactional
public class Purchasing {

    private static final int RECEIPTS_SHOWN = 500;

    private final PurchaseOrders orders;
    private final PurchaseOrderLists lists;
    private final OrderMaking making;
    private final Needs needs;
    private final Suppliers suppliers;
    private final Supplies supplies;
    private final SupplierMail mail;
    private final GoodsReceipts receipts;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final PurchasingProperties settings;
    private final CurrentActor actor;
    private final Clock clock;

    Purchasing(
            PurchaseOrders orders,
            PurchaseOrderLists lists,
            OrderMaking making,
            Needs needs,
            Suppliers suppliers,
            Supplies supplies,
            SupplierMail mail,
            GoodsReceipts receipts,
            Timeline timeline,
            ApplicationEventPublisher events,
            PurchasingProperties settings,
            CurrentActor actor,
            Clock clock) {
        this.orders = orders;
        this.lists = lists;
        this.making = making;
        this.needs = needs;
        this.suppliers = suppliers;
        this.supplies = supplies;
        this.mail = mail;
        this.receipts = receipts;
        this.timeline = timeline;
        this.events = events;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** Makes an order, whose process gets it approved and sends it. */
    public PurchaseOrderView make(MakePurchaseOrder wish) {
        var order = making.make(wish);
        orders.add(order);
        record(order.number(), "PurchaseProposed", Map.of("total", order.total().toString()));
        events.publishEvent(new PurchaseProposed(order.number()));
        return order.view();
    }

    /** Lets all that is needed be ordered, soon and as proposed. */
    public void requestAll() {
        var run = "WTB-" + clock.instant().truncatedTo(ChronoUnit.SECONDS);
        events.publishEvent(new PurchasesRequested(run, actor.get().name()));
    }

    /** Orders all that is needed now, from the suppliers proposed; needs nobody offers stay. Returns the numbers. */
    public List<String> makeAll() {
        return make(needs.whatToBuy().proposals(), null);
    }

    /** Buys what the waiting lines of one order lack, for it alone, unless that was done. Returns the numbers. */
    public List<String> buyFor(String orderNumber) {
        var proposals = needs.forOrder(orderNumber).proposals().stream()
                .map(proposal -> making.without(
                        proposal,
                        line -> orders.boughtFor(orderNumber, line.need().productNumber())))
                .filter(proposal -> !proposal.lines().isEmpty())
                .toList();
        return make(proposals, orderNumber);
    }

    @Transactional(readOnly = true)
    public PurchaseOrderView order(String number) {
        return orders.get(number).view();
    }

    /** Whether the supplier's offers were overridden with a higher price, or there was none. */
    @Transactional(readOnly = true)
    public boolean isAboveOffer(String number) {
        return orders.get(number).isAboveOffer();
    }

    /** The newest first; {@code before} holds the id of the last row seen, or nothing. */
    @Transactional(readOnly = true)
    public List<PurchaseOrderRow> list(PurchaseOrderFilter filter, List<String> before, int limit) {
        return lists.list(filter, before, limit);
    }

    /** What came in of an order, the newest first. */
    @Transactional(readOnly = true)
    public List<ReceiptView> receipts(String number) {
        return lists.receipts(number, RECEIPTS_SHOWN);
    }

    public void reject(String number, @Nullable String why) {
        orders.lock(number).reject(why, clock.instant());
        record(number, "PurchaseRejected", Map.of("reason", Objects.toString(why, "–")));
    }

    /**
     * Writes the order on paper and mails it; stock expects the goods from now on. Calling again changes nothing, and
     * neither does it for an order that was withdrawn.
     *
     * @return false when the supplier has no mail address, so that somebody has to place it
     */
    public boolean send(String number) {
        var order = orders.lock(number);
        var supplier = suppliers.sheet(order.view().supplierNumber()).supplier();
        if (order.view().isProposed()) {
            var document = mail.write(order.view(), supplier);
            order.send(document, clock.instant());
            supplies.expect(order);
            mail.order(order.view(), supplier, document);
            record(number, "PurchaseSent", Map.of("to", Objects.toString(supplier.email(), supplier.name())));
        }
        return supplier.email() != null || !order.isSent();
    }

    /** Takes over what the supplier says; customers who wait for the goods follow. */
    public PurchaseOrderView confirm(String number, Confirmation confirmation) {
        var order = orders.lock(number);
        supplies.follow(order, () -> order.confirm(confirmation, clock.instant()));
        record(number, "PurchaseConfirmed", Map.of("reference", Objects.toString(confirmation.reference(), "–")));
        return changed(order);
    }

    /** Takes goods in: on stock, and to whoever waits for them. */
    public PurchaseOrderView receive(String number, Delivery delivery) {
        var order = orders.lock(number);
        var before = order.view();
        order.receive(delivery, settings.overDeliveryPercent());
        receipts.book(before, delivery);
        record(
                number,
                "GoodsReceived",
                Map.of(
                        "deliveryNote",
                        delivery.deliveryNote(),
                        "lines",
                        String.valueOf(delivery.lines().size())));
        return changed(order);
    }

    /** Gives up what has not come; an order that was not sent yet is withdrawn. The supplier is told. */
    public PurchaseOrderView cancelRest(String number, @Nullable String why) {
        var order = orders.lock(number);
        var reason = Map.of("reason", Objects.toString(why, "–"));
        if (order.view().isProposed()) {
            order.withdraw(why, clock.instant());
            record(number, "PurchaseWithdrawn", reason);
            events.publishEvent(new PurchaseWithdrawn(number));
            return order.view();
        }
        supplies.follow(order, () -> order.cancelRest(why));
        mail.restCancelled(
                order.view(), suppliers.sheet(order.view().supplierNumber()).supplier());
        record(number, "RestGivenUp", reason);
        return changed(order);
    }

    /** What the process has to know to go on; nobody changes the order until it has made up its mind. */
    public PurchaseOrderView assess(String number) {
        return orders.lock(number).view();
    }

    /** @param reminder counts them */
    public void remind(String number, int reminder) {
        var order = orders.get(number).view();
        mail.remind(order, suppliers.sheet(order.supplierNumber()).supplier(), reminder);
        record(number, "SupplierReminded", Map.of("reminder", String.valueOf(reminder)));
    }

    public void close(String number) {
        var order = orders.lock(number);
        if (order.view().isUnderWay()) {
            order.close(clock.instant());
            record(
                    number,
                    "PurchaseClosed",
                    Map.of("state", order.view().state().name()));
        }
    }

    private List<String> make(List<Proposal> proposals, @Nullable String forOrder) {
        return proposals.stream()
                .map(proposal -> make(making.wish(proposal, forOrder)).number())
                .toList();
    }

    private PurchaseOrderView changed(PurchaseOrder order) {
        events.publishEvent(new PurchaseChanged(order.number()));
        return order.view();
    }

    private void record(String number, String kind, Map<String, String> facts) {
        timeline.record(new Entry("purchase-order", number, "purchasing." + kind, facts));
    }
}
