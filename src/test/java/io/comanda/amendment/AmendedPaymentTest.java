package io.comanda.amendment;

import static io.comanda.amendment.AmendmentDesk.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.OwedRefunds;
import io.comanda.payment.Payments;
import io.comanda.shipping.CarrierCash;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The money of orders that are changed: it follows what they come to, and none is asked twice or kept. */
@IntegrationTest
class AmendedPaymentTest {

    @Autowired
    private AmendmentDesk desk;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Payments payments;

    @Autowired
    private IncomingMoney incoming;

    @Autowired
    private OwedRefunds refunds;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private CarrierCash cash;

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }

    /** What was owed back for the first change pays for nothing of the second, whether finance has sent it or not. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void asksForAllThatIsMissingAfterMoneyWasOwedBack(boolean sent) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        var order = journey.sell(shop.customer("TRANSFER", warehouse), product, 2);
        receive(order, journey.order(order).gross());
        journey.runJobs(order);

        var less = desk.apply(order, quantity(1, 1));
        var gross = journey.order(order).gross();
        if (sent) {
            refunds.paid(order, less.number(), Shop.own("BANK-"));
        }
        assertThat(payments.summary(order).due().isZero()).isTrue();
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.PAID);

        desk.apply(order, quantity(1, 3));
        var missing = journey.order(order).gross().minus(gross);
        assertThat(payments.summary(order).due()).isEqualTo(missing);
        shop.receive(product, warehouse, 3);
        journey.runJobs(order);
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.PARTLY_PAID);
        assertThat(journey.order(order).lines().get(0).shipped().isPositive()).isFalse();

        receive(order, missing);
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(invoicing.ofOrder(order)).isNotEmpty().allMatch(InvoiceView::fullyPaid);
        assertThat(refunds.list(0, 10_000).stream()
                        .filter(owed -> owed.orderNumber().equals(order)))
                .hasSize(sent ? 0 : 1);
        if (!sent) {
            refunds.paid(order, less.number(), Shop.own("BANK-"));
        }
    }

    /** The first driver collected what the order was then; the second collects what it grew by. */
    @Test
    void collectsAtTheDoorWhatTheOrderGrewBy() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        var other = shop.product("10.00");
        shop.receive(product, warehouse, 1);
        shop.receive(other, warehouse, 5);
        var order = journey.sell(shop.customer("COD", warehouse), product, 2);
        assertThat(asked(order)).isEqualTo(journey.order(order).gross());

        var change = new OrderChange(List.of(), List.of(Journey.line(other, 3)), null, null, null);
        desk.apply(order, change);
        assertThat(fulfilment.ofOrder(order)).hasSize(2);
        assertThat(asked(order)).isEqualTo(journey.order(order).gross());
    }

    private void receive(String order, Money money) {
        incoming.receive(order, money, Shop.own("BANK-"));
    }

    private Money asked(String order) {
        var shipments =
                fulfilment.ofOrder(order).stream().map(ShipmentView::number).toList();
        return cash.asked(shipments, "EUR");
    }
}
