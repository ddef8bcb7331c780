package io.comanda.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.inventory.IncomingGoods;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which orders a supervisor sees before they leave the house, and what becomes of those that never do. */
@IntegrationTest
class PurchaseApprovalTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Buying buying;

    @Autowired
    private Journey journey;

    @Autowired
    private Purchasing purchasing;

    @Autowired
    private IncomingGoods incoming;

    @Test
    void asksASupervisorForMuchMoneyAndDropsWhatHeRefuses() {
        var product = shop.product("900.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "600.00");
        var warehouse = shop.warehouse(true);
        var agreed = buying.run(buying.order(supplier, warehouse, product, 10));
        journey.complete(agreed, "UserTask_ApprovePurchase", Map.of("purchaseApproved", true));
        assertThat(purchasing.order(agreed).state()).isEqualTo(PurchaseOrderState.SENT);

        var refused = buying.run(buying.order(supplier, warehouse, product, 10));
        assertThat(buying.mails(refused)).isEmpty();
        journey.complete(
                refused, "UserTask_ApprovePurchase", Map.of("purchaseApproved", false, "purchaseComment", "too dear"));
        journey.assertThat(refused).isEnded();
        assertThat(purchasing.order(refused).state()).isEqualTo(PurchaseOrderState.REJECTED);
        assertThat(purchasing.order(refused).reason()).isEqualTo("too dear");
        assertThat(incoming.expected(List.of(product))).singleElement().satisfies(goods -> assertThat(goods.reference())
                .isEqualTo(agreed));
    }

    @Test
    void asksASupervisorWhenThePriceIsAboveTheOffer() {
        var product = shop.product("10.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var line = new MakePurchaseOrder.Line(product, Quantity.of(1), new BigDecimal("4.01"), null, null);
        var order = buying.run(buying.order(supplier, shop.warehouse(true), line));

        journey.assertThat(order).isWaitingAt("UserTask_ApprovePurchase");
        purchasing.cancelRest(order, "thought better of it");
        buying.run(order);
        journey.assertThat(order).isEnded();
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.CANCELLED);
        assertThat(buying.mails(order)).isEmpty();
    }

    @Test
    void forgetsAnOrderThatIsWithdrawnBeforeAnybodyLookedAtIt() {
        var product = shop.product("900.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "600.00");
        var order = buying.order(supplier, shop.warehouse(true), product, 10);
        purchasing.cancelRest(order, null);
        buying.run(order);

        journey.assertThat(order).isEnded();
        assertThat(buying.mails(order)).isEmpty();
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.CANCELLED);
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
