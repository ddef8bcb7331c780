package io.comanda.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.inventory.Inventory;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal;
import io.comanda.purchasing.Delivery.RejectReason;
import io.comanda.purchasing.Delivery.RejectedGoods;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goods arrive: broken, too few, too many. */
@IntegrationTest
class SupplierDeliveryTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Buying buying;

    @Autowired
    private Journey journey;

    @Autowired
    private Purchasing purchasing;

    @Autowired
    private Inventory inventory;

    @Test
    void keepsWhatIsNotAcceptedOutOfSaleAndOpen() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var order = buying.run(buying.order(supplier, warehouse, product, 10));

        buying.receive(order, 1, 6, 2, RejectReason.DAMAGED, RejectedGoods.BLOCKED);
        buying.receive(order, 1, 0, 1, RejectReason.QUALITY, RejectedGoods.SENT_BACK);
        buying.run(order);

        var line = purchasing.order(order).lines().get(0);
        assertThat(line.received()).isEqualTo(Quantity.of(6));
        assertThat(line.rejected()).isEqualTo(Quantity.of(3));
        assertThat(line.open()).isEqualTo(Quantity.of(4));
        var stock = inventory.availability(List.of(product)).get(0);
        assertThat(stock.onHand()).isEqualTo(Quantity.of(8));
        assertThat(stock.blocked()).isEqualTo(Quantity.of(2));
        assertThat(stock.incoming()).isEqualTo(Quantity.of(4));

        purchasing.cancelRest(order, "no replacement wanted");
        buying.run(order);
        journey.assertThat(order).isEnded();
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.RECEIVED);
    }

    @Test
    void takesALittleMoreThanOrderedAndRefusesMuchMore() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var order = buying.run(buying.order(supplier, warehouse, product, 10));

        assertThatThrownBy(() -> buying.receive(order, 1, 12))
                .isInstanceOfSatisfying(DeliveryRefused.class, refusal -> assertThat(refusal.violations())
                        .extracting(Refusal.Violation::pointer)
                        .containsExactly("/lines/0/received"));
        assertThatThrownBy(() -> buying.receive(order, 1, 1, 1, null, RejectedGoods.BLOCKED))
                .isInstanceOf(DeliveryRefused.class);
        assertThatThrownBy(() -> buying.receive(order, 2, 1)).isInstanceOf(DeliveryRefused.class);
        assertThat(available(product)).isEqualTo(Quantity.ZERO);

        buying.receive(order, 1, 11);
        buying.run(order);
        journey.assertThat(order).isEnded();
        assertThatThrownBy(() -> buying.receive(order, 1, 1)).isInstanceOf(PurchaseOrderNotOpen.class);
    }

    private Quantity available(String product) {
        return inventory.availability(List.of(product)).get(0).available();
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
