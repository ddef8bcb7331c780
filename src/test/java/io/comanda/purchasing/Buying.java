package io.comanda.purchasing;

import io.comanda.Shop;
import io.comanda.kernel.Quantity;
import io.comanda.purchasing.Delivery.RejectReason;
import io.comanda.purchasing.Delivery.RejectedGoods;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Suppliers, offers and deliveries for tests that buy. */
@Component
public class Buying {

    private final Suppliers suppliers;
    private final Purchasing purchasing;

    Buying(Suppliers suppliers, Purchasing purchasing) {
        this.suppliers = suppliers;
        this.purchasing = purchasing;
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
}
