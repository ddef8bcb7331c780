package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.commission.Commissions;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.LabelVoid;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.fulfilment.WarehouseFloor;
import io.comanda.inventory.Inventory;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.journeys.CarrierScene.Sold;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.Lifecycle;
import io.comanda.payment.PaymentState;
import io.comanda.payment.Payments;
import io.comanda.portal.CustomerOrders;
import io.comanda.returns.Disposition;
import io.comanda.returns.ReturnDesk;
import io.comanda.returns.ReturnNotOpen;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRefused;
import io.comanda.returns.ReturnState;
import io.comanda.returns.Returns;
import io.comanda.returns.Settlement;
import io.comanda.returns.ShipmentStops;
import io.comanda.shipping.Manifests;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.WaybillState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A shipment that stands at the door is stopped: its goods come in again, and money ends where it belongs. */
@IntegrationTest
class ShipmentStopJourneyTest {

    @Autowired
    private CarrierScene carrier;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private ShipmentStops stops;

    @Autowired
    private Returns returns;

    @Autowired
    private ReturnDesk desk;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private WarehouseFloor packing;

    @Autowired
    private Shipping shipping;

    @Autowired
    private Manifests manifests;

    @Autowired
    private Inventory inventory;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private Payments payments;

    @Autowired
    private Commissions commissions;

    @Autowired
    private CustomerOrders links;

    @Test
    void bringsTheGoodsBackFromTheDoorAndCreditsThem() {
        var agent = shop.agent("5");
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 3);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent);
        var order = journey.sell(customer, product, 3);
        var shipment = carrier.shipment(order);
        assertThat(stops.preview(shipment.number(), Locale.ENGLISH).effects()).satisfies(effects -> {
            assertThat(effects).isNotNull();
            assertThat(effects.credited()).isEqualTo(gross(order));
            assertThat(effects.unpaid()).isEqualTo(gross(order));
            assertThat(effects.goods()).singleElement().satisfies(goods -> assertThat(goods.quantity())
                    .isEqualTo(Quantity.of(3)));
            assertThat(effects.cash()).isNull();
        });

        var number = stop(shipment, Settlement.REFUND);
        journey.assertThat(number).isWaitingAt(ReturnDesk.FETCH);
        assertThat(shipping.waybill(String.valueOf(shipment.trackingNumber())).state())
                .isEqualTo(WaybillState.CANCELLED);
        assertThat(manifests.ready(warehouse)).isEmpty();
        assertThatThrownBy(() -> packing.label(shipment.number())).isInstanceOf(LabelVoid.class);
        assertThat(returns.get(number).noteId()).isNull();
        assertThat(links.order(links.link(order)).headline())
                .isEqualTo("We have stopped your shipment before it left us.");
        assertThatThrownBy(() -> desk.ask(order, 1, ReturnReason.DAMAGED, Settlement.REFUND))
                .isInstanceOf(ReturnRefused.class);
        assertThatThrownBy(() -> returns.cancel(number, "on second thought")).isInstanceOf(ReturnNotOpen.class);

        desk.receive(number, product, 1);
        journey.assertThat(number).isWaitingAt(ReturnDesk.FETCH);
        desk.receive(number, product, 2);
        journey.assertThat(number).isWaitingAt(ReturnDesk.INSPECT);
        desk.inspectAll(number, Disposition.RESELL);
        desk.settle(number, Settlement.REFUND, 0, 0, null);

        assertThat(returns.get(number).state()).isEqualTo(ReturnState.CLOSED);
        assertThat(free(product)).isEqualTo(Quantity.of(3));
        assertThat(invoicing.ofOrder(order)).allMatch(invoice -> invoice.open().isZero());
        CarrierScene.soon(() -> {
            var earned = commissions.balances(agent).get(0);
            assertThat(earned.accrued().plus(earned.valid()).isZero()).isTrue();
        });
        assertThat(journey.mails(order))
                .containsOnlyOnce("shipment-stopped", "return-settled")
                .doesNotContain("return-requested", "return-approved", "return-received");
    }

    @Test
    void paysTheCardBack() {
        var sold = carrier.sold("CARD", "tok_visa", 2, 2);
        var order = sold.order();
        var number = stop(carrier.shipment(order), Settlement.REFUND);
        journey.complete(number, ReturnDesk.FETCH, Map.of("parcelsFound", "yes"));
        desk.inspectAll(number, Disposition.RESELL);
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.CLOSED);
        assertThat(free(sold.product())).isEqualTo(Quantity.of(2));
        CarrierScene.soon(() -> assertThat(payments.summary(order).state()).isEqualTo(PaymentState.REFUNDED));
    }

    @Test
    void sendsTheSameGoodsAgainWithoutANewPayment() {
        var sold = carrier.sold("CARD", "tok_visa", 1, 1);
        var order = sold.order();
        var number = stop(carrier.shipment(order), Settlement.EXCHANGE);
        journey.complete(number, ReturnDesk.FETCH, Map.of("parcelsFound", "yes"));
        desk.inspectAll(number, Disposition.RESELL);
        var other = String.valueOf(
                desk.settle(number, Settlement.EXCHANGE, 0, 0, null).exchangeOrder());
        journey.runJobs(other);
        assertThat(journey.order(other).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(payments.summary(other).due().isZero()).isTrue();
        assertThat(payments.summary(order).refunded().isZero()).isTrue();
    }

    @Test
    void endsTheWaitForCashThatNobodyCollects() {
        var sold = carrier.sold("COD", null, 2, 2);
        var order = sold.order();
        journey.assertThat(order).isWaitingAt("Gateway_AwaitCash");
        var shipment = carrier.shipment(order);
        assertThat(stops.preview(shipment.number(), Locale.ENGLISH).effects()).satisfies(effects -> {
            assertThat(effects).isNotNull();
            assertThat(effects.cash()).isEqualTo(gross(order));
            assertThat(effects.othersUnpaid()).isFalse();
        });
        var number = stop(shipment, Settlement.REFUND);
        journey.complete(number, ReturnDesk.FETCH, Map.of("parcelsFound", "yes"));
        desk.inspectAll(number, Disposition.RESELL);
        assertThat(returns.get(number).state()).as("nobody holds any cash").isEqualTo(ReturnState.CLOSED);
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(invoicing.ofOrder(order)).allMatch(InvoiceView::fullyPaid);
    }

    @Test
    void letsTheNextDriverCollectOnlyWhatHeBrings() {
        var sold = carrier.sold("COD", null, 5, 3);
        var order = sold.order();
        var first = carrier.shipment(order);
        assertThat(shipping.waybillOf(first.number()).cashOnDelivery()).isEqualTo(gross(order));
        var number = stop(first, Settlement.REFUND);
        arrive(sold, 2);
        var second = fulfilment.ofOrder(order).get(1);
        var rest = withoutGoodsFor(order, "60.00");
        assertThat(shipping.waybillOf(second.number()).cashOnDelivery()).isEqualTo(rest);
        journey.complete(number, ReturnDesk.FETCH, Map.of("parcelsFound", "yes"));
        desk.inspectAll(number, Disposition.RESELL);
        journey.complete(number, ReturnDesk.SETTLE, Map.of("returnSettlement", "REFUND"));
        assertThat(invoicing.ofOrder(order).stream().map(InvoiceView::open).reduce(Money.zero("EUR"), Money::plus))
                .isEqualTo(rest);
    }

    @Test
    void saysThatADriverWasToCollectForOthersToo() {
        var warehouse = shop.warehouse(true);
        var second = shop.warehouse(true);
        var product = shop.product("20.00");
        shop.receive(product, warehouse, 3);
        shop.receive(product, second, 2);
        var order = journey.sell(shop.customer("COD", warehouse), product, 5);
        var collects = fulfilment.ofOrder(order).stream()
                .filter(each -> shipping.waybillOf(each.number()).cashOnDelivery() != null)
                .findFirst()
                .orElseThrow();
        assertThat(stops.preview(collects.number(), Locale.ENGLISH).effects()).satisfies(effects -> {
            assertThat(effects).isNotNull();
            assertThat(effects.othersUnpaid()).isTrue();
        });
    }

    @Test
    void takesForAHalfStoppedOrderWhatWasNotStopped() {
        var sold = carrier.sold("CARD", "tok_visa", 5, 3);
        var order = sold.order();
        var number = stop(carrier.shipment(order), Settlement.REFUND);
        journey.complete(number, ReturnDesk.FETCH, Map.of("parcelsFound", "yes"));
        desk.inspectAll(number, Disposition.RESELL);
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.CLOSED);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.PLACED);
        arrive(sold, 2);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        CarrierScene.soon(() -> {
            var payment = payments.summary(order);
            assertThat(payment.captured().minus(payment.refunded())).isEqualTo(withoutGoodsFor(order, "60.00"));
        });
    }

    @Test
    void paysForWhatTheHouseHasLost() {
        var sold = carrier.sold("CARD", "tok_visa", 2, 2);
        var order = sold.order();
        var number = stop(carrier.shipment(order), Settlement.REFUND);
        desk.receive(number, sold.product(), 1);
        journey.complete(number, ReturnDesk.FETCH, Map.of("parcelsFound", "no"));
        desk.inspectAll(number, Disposition.BACK_TO_CUSTOMER);
        assertThat(free(sold.product())).as("it does not go anywhere").isEqualTo(Quantity.of(1));
        desk.settle(number, Settlement.REFUND, 0, 0, null);
        assertThat(creditNotes.creditNote(returns.creditNotes(number).get(0)).net())
                .isEqualTo(Money.of("40.00", "EUR"));

        var gone = stop(carrier.shipment(carrier.sold("CARD", "tok_visa", 2, 2).order()), Settlement.ACCOUNT);
        journey.complete(gone, ReturnDesk.FETCH, Map.of("parcelsFound", "no"));
        journey.assertThat(gone).isWaitingAt(ReturnDesk.SETTLE);
        assertThat(desk.settle(gone, Settlement.ACCOUNT, 0, 0, null).state()).isEqualTo(ReturnState.CLOSED);
    }

    /** More comes in, and the order goes on to its end by itself. */
    private void arrive(Sold sold, long quantity) {
        shop.receive(sold.product(), sold.warehouse(), quantity);
        CarrierScene.soon(() -> {
            journey.runJobs(sold.order());
            assertThat(journey.order(sold.order()).openLines()).isEmpty();
        });
    }

    private String stop(ShipmentView shipment, Settlement settlement) {
        var number = desk.stop(shipment, settlement);
        journey.runJobs(number);
        return number;
    }

    private Money gross(String order) {
        return journey.order(order).gross();
    }

    private Money withoutGoodsFor(String order, String net) {
        var goods = Money.of(net, "EUR");
        var rate = journey.order(order).lines().get(0).vatRate().percent();
        return gross(order).minus(goods).minus(rate.of(goods));
    }

    private Quantity free(String product) {
        return inventory.availability(List.of(product)).get(0).available();
    }

    @AfterEach
    void everythingAddsUp() {
        carrier.ends();
    }
}
