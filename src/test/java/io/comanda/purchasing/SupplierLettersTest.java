package io.comanda.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.inventory.IncomingGoods;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.pdf.ReadBack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a supplier hears of an order: by mail in his language, by telephone, reminded, and given up on. */
@IntegrationTest
class SupplierLettersTest {

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

    @Autowired
    private Documents documents;

    @Test
    void sendsTheOrderAsPdfInTheSuppliersLanguage() {
        var product = shop.product("10.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.1250");
        var order = buying.run(buying.order(supplier, shop.warehouse(true), product, 3));

        var document =
                documents.content(Objects.requireNonNull(purchasing.order(order).documentId()));
        assertThat(document.view().language()).isEqualTo("de");
        assertThat(text(document.bytes())).contains("Bestellung", order, "ART-" + product, "4,125", "12,38");
        assertThat(buying.mails(order)).containsExactly("purchase-order");
    }

    @Test
    void letsABuyerPlaceAnOrderWithASupplierWithoutMail() {
        var product = shop.product("10.00");
        var supplier = buying.supplier(null);
        buying.offers(supplier, product, "4.00");
        var order = buying.run(buying.order(supplier, shop.warehouse(true), product, 2));

        assertThat(buying.mails(order)).isEmpty();
        journey.complete(order, "UserTask_PlacePurchaseOrder", Map.of("placedHow", "by phone, Mrs Kontakt"));
        journey.assertThat(order).isWaitingAt("Gateway_AwaitSupplier");
        buying.receive(order, 1, 2);
        buying.run(order);
        journey.assertThat(order).isEnded();
    }

    @Test
    void remindsALateSupplierAndThenAsksABuyer() {
        var product = shop.product("10.00");
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        var order = buying.run(buying.order(supplier, shop.warehouse(true), product, 2));

        late(order);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitSupplier");
        late(order);
        journey.complete(order, "UserTask_ChaseSupplier", Map.of("chaseDecision", "wait"));
        late(order);
        late(order);
        journey.complete(
                order, "UserTask_ChaseSupplier", Map.of("chaseDecision", "cancel", "chaseComment", "bankrupt"));

        journey.assertThat(order).isEnded();
        assertThat(purchasing.order(order).state()).isEqualTo(PurchaseOrderState.CANCELLED);
        assertThat(purchasing.order(order).reason()).isEqualTo("bankrupt");
        assertThat(buying.mails(order))
                .containsExactly(
                        "purchase-order",
                        "purchase-order-reminder",
                        "purchase-order-reminder",
                        "purchase-order-reminder",
                        "purchase-order-reminder",
                        "purchase-order-cancelled");
        assertThat(incoming.expected(List.of(product))).isEmpty();
    }

    private void late(String order) {
        journey.fireTimer(order, "CatchEvent_SupplierLate");
    }

    private static String text(byte[] pdf) {
        return ReadBack.keep("purchase-order", pdf).text();
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
