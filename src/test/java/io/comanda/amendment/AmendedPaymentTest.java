package io.comanda.amendment;

import static io.comanda.amendment.AmendmentDesk.payBy;
import static io.comanda.amendment.AmendmentDesk.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Outside;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.inventory.Inventory;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.ChangeRefused;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.CreditLimitExceeded;
import io.comanda.payment.CustomerCredit;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.OwedRefunds;
import io.comanda.payment.Payments;
import io.comanda.payment.domain.LateAuthorizations;
import io.comanda.shipping.CarrierCash;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The money of orders that are changed: it follows what they come to and how they are paid, and none is asked twice or kept. */
@IntegrationTest
class AmendedPaymentTest {

    @Autowired
    private AmendmentDesk desk;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Payments payments;

    @Autowired
    private IncomingMoney incoming;

    @Autowired
    private OwedRefunds refunds;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Inventory inventory;

    @Autowired
    private CustomerCredit credit;

    @Autowired
    private LateAuthorizations late;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private CarrierCash cash;

    @Autowired
    private JdbcClient jdbc;

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

        var less = desk.carry(order, quantity(1, 1));
        var gross = journey.order(order).gross();
        if (sent) {
            refunds.paid(order, less.number(), Shop.own("BANK-"));
        }
        assertThat(payments.summary(order).due().isZero()).isTrue();
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.PAID);

        desk.carry(order, quantity(1, 3));
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
        assertThat(desk.carry(order, change).state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(fulfilment.ofOrder(order)).hasSize(2);
        assertThat(asked(order)).isEqualTo(journey.order(order).gross());
    }

    /** The card is asked for all that is needed, and the former promise is given up only then. */
    @Test
    void asksTheCardBeforeItGivesUpWhatItPromised() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var order = journey.sell(shop.customer("CARD", warehouse), null, "tok_visa", Journey.line(product, 1));
        journey.assertThat(order).isWaitingAt("UserTask_PickGoods");
        var preview = amendments.preview(order, quantity(1, 3));
        assertThat(preview.confirm()).isTrue();

        var done = desk.carry(order, quantity(1, 3));
        assertThat(done.state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(payments.summary(order).authorized())
                .isEqualTo(journey.order(order).gross());
        journey.assertThat(order).isWaitingAt("UserTask_PickGoods");
        assertThat(inventory.reserved(order)).isEqualTo(Map.of(1, Quantity.of(3)));

        var less = desk.carry(order, quantity(1, 2));
        assertThat(less.state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(payments.summary(order).authorized())
                .isGreaterThan(journey.order(order).gross());
        assertThat(inventory.reserved(order)).isEqualTo(Map.of(1, Quantity.of(2)));
        journey.complete(order, "UserTask_PickGoods", Map.of());
        journey.complete(order, "UserTask_PackGoods", Map.of("parcels", 1, "weightKg", 2.5));
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(payments.summary(order).captured())
                .isEqualTo(journey.order(order).gross());
    }

    /** The card promised, the answer was lost, and then nobody wanted the change any more. */
    @Test
    void leavesNoPromiseOfACardBehind() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("100.00");
        var customer = shop.customer("CARD", warehouse);
        assertThatThrownBy(() -> {
                    journey.place(customer, null, "tok_timeout", Journey.line(product, 1));
                    journey.runJobs(journey.latestOrder());
                })
                .hasMessageContaining("provider");
        var order = journey.latestOrder();
        journey.runJobs(order);
        assertThatThrownBy(() -> desk.request(order, quantity(1, 3))).hasMessageContaining("provider");
        var change = amendments.ofOrder(order).get(0).number();

        journey.cancel(order);
        journey.runJobs(change);
        assertThat(amendments.get(change).state()).isEqualTo(AmendmentState.REFUSED);
        late.pending().forEach(late::release);
        assertThat(new Outside(jdbc).operations(order))
                .containsExactlyInAnyOrder(
                        "authorization succeeded", "authorization succeeded", "void succeeded", "void succeeded");
    }

    /** What the card promised is given back once the account bears the order; a limit that does not leaves the card. */
    @Test
    void isPaidInAnotherWayUntilMoneyIsTaken() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 20);
        var customer = shop.customer("CARD", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "500", null);
        var order = journey.place(customer, null, "tok_visa", Journey.line(product, 3));
        var large = journey.place(customer, null, "tok_visa", Journey.line(product, 9));
        journey.runJobs(order);
        journey.runJobs(large);
        assertThatThrownBy(() -> amendments.preview(large, payBy("ACCOUNT", null)))
                .isInstanceOf(CreditLimitExceeded.class);
        assertThatThrownBy(() -> amendments.preview(large, payBy("CARD", null))).isInstanceOf(ChangeRefused.class);
        assertThat(desk.carry(large, payBy("CARD", "tok_declined")).outcome()).isEqualTo("amendment.MoneyRefused");
        assertThat(payments.summary(large).authorized())
                .isEqualTo(journey.order(large).gross());

        assertThat(amendments.preview(order, payBy("ACCOUNT", null)).effects())
                .extracting(AmendmentPreview.Effect::kind)
                .startsWith(
                        AmendmentPreview.Kind.PAY_BY, AmendmentPreview.Kind.CREDIT_USED, AmendmentPreview.Kind.VOID);
        assertThat(desk.carry(order, payBy("ACCOUNT", null)).state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(credit.use(customer, "EUR").used())
                .isEqualTo(journey.order(order).gross());
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.AUTHORIZED);
        assertThatThrownBy(() -> amendments.preview(order, payBy("ACCOUNT", null)))
                .isInstanceOf(ChangeRefused.class);

        assertThat(desk.carry(order, payBy("CARD", "tok_visa")).state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(credit.use(customer, "EUR").used().isZero()).isTrue();
        assertThat(payments.summary(order).authorized())
                .isEqualTo(journey.order(order).gross());
        assertThat(amendments.ofOrder(order).get(0).change().payment())
                .isEqualTo(new OrderChange.Payment("CARD", null));
        journey.complete(order, "UserTask_PickGoods", Map.of());
        journey.complete(order, "UserTask_PackGoods", Map.of("parcels", 1, "weightKg", 2.5));
        journey.runJobs(order);
        assertThat(payments.summary(order).captured())
                .isEqualTo(journey.order(order).gross());
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
