package io.comanda.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.kernel.Quantity;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.purchasing.Delivery.RejectReason;
import io.comanda.purchasing.Delivery.RejectedGoods;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suppliers, offers and deliveries for tests that buy. */
public class Buying {

    private final Suppliers suppliers;
    private final Purchasing purchasing;
    private final Needs needs;
    private final Notifications notifications;
    private final Shop shop;
    private final Journey journey;

    Buying(
            Suppliers suppliers,
            Purchasing purchasing,
            Needs needs,
            Notifications notifications,
            Shop shop,
            Journey journey) {
        this.suppliers = suppliers;
        this.purchasing = purchasing;
        this.needs = needs;
        this.notifications = notifications;
        this.shop = shop;
        this.journey = journey;
    }

    /** A supplier of his own who gets mail. */
    public String supplier() {
        return supplier("orders@supplier.example");
    }

    public String supplier(@Nullable String email) {
        var number = Shop.own("SUP");
        suppliers.create(SomeSupplier.named(number, "Supplier " + number, "EUR", email));
        return number;
    }

    /** Offers the product in single pieces. */
    public void offers(String supplier, String product, String price) {
        suppliers.save(SomeSupplier.offer(supplier, product, price));
    }

    public String order(String supplier, String warehouse, String product, long quantity) {
        return order(supplier, warehouse, new MakePurchaseOrder.Line(product, Quantity.of(quantity), null, null, null));
    }

    public String order(String supplier, String warehouse, MakePurchaseOrder.Line... lines) {
        return purchasing
                .make(new MakePurchaseOrder(supplier, warehouse, null, List.of(lines)))
                .number();
    }

    /** Takes in good goods of one line. */
    public void receive(String order, int line, long quantity) {
        receive(order, line, quantity, 0, null, RejectedGoods.SENT_BACK);
    }

    public void receive(
            String order, int line, long good, long rejected, @Nullable RejectReason reason, RejectedGoods goods) {
        purchasing.receive(
                order,
                new Delivery(
                        Shop.own("DN"),
                        List.of(new Delivery.Line(
                                line,
                                Quantity.of(good),
                                Quantity.of(rejected),
                                reason,
                                goods,
                                Shop.PLACE,
                                null,
                                null))));
    }

    public void confirm(String order, int line, long quantity, LocalDate day) {
        purchasing.confirm(
                order, new Confirmation("AB-1", List.of(new Confirmation.Line(line, Quantity.of(quantity), day))));
    }

    /** A customer's order that waits for goods. */
    String waiting(String product, String warehouse, long quantity) {
        var order = run(journey.place(shop.customer("ACCOUNT", warehouse), product, quantity));
        journey.assertThat(order).isWaitingAt("Gateway_AwaitStock");
        return order;
    }

    /** Carries an order, of a customer or to a supplier, as far as it goes. */
    String run(String order) {
        journey.runJobs(order);
        return order;
    }

    public void keepsAtLeast(String product, String warehouse, long minimum, long maximum) {
        needs.save(new ReorderRule(product, warehouse, BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum)));
    }

    /** The only one. */
    Proposal proposalOf(String supplier) {
        var own = proposals(supplier);
        assertThat(own).hasSize(1);
        return own.get(0);
    }

    List<Proposal> proposals(String supplier) {
        return needs.whatToBuy().proposals().stream()
                .filter(proposal -> proposal.supplierNumber().equals(supplier))
                .toList();
    }

    /** Kinds of the mails to the supplier, in order. */
    List<String> mails(String order) {
        return notifications.of("purchase-order", order).stream()
                .sorted(Comparator.comparing(MailView::id))
                .map(MailView::kind)
                .toList();
    }
}
