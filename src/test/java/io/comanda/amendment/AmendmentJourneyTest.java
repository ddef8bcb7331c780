package io.comanda.amendment;

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
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.ChangeRefused;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.OrderChange.LineChange;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.CreditLimitExceeded;
import io.comanda.payment.CustomerCredit;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.OwedRefunds;
import io.comanda.payment.Payments;
import io.comanda.payment.domain.LateAuthorizations;
import io.comanda.platform.text.FactWords;
import io.comanda.shipping.CarrierCash;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders are changed on their way, and end as they were changed. */
@IntegrationTest
class AmendmentJourneyTest {

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
    private FactWords words;

    @Autowired
    private LateAuthorizations late;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private CarrierCash cash;

    private Outside outside;

    @BeforeEach
    void lookOutside(@Autowired JdbcClient jdbc) {
        outside = new Outside(jdbc);
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }

    /** One is shipped, nine wait; of those two are given up, and goods more come to it. */
    @Test
    void changesAHalfShippedOrder() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        var other = shop.product("10.00");
        shop.receive(product, warehouse, 1);
        shop.receive(other, warehouse, 5);
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 10);
        journey.runJobs(order);
        assertThat(journey.order(order).lines().get(0).shipped()).isEqualTo(Quantity.of(1));

        assertThatThrownBy(() -> amendments.preview(order, quantity(1, 0))).isInstanceOf(ChangeRefused.class);
        var change = new OrderChange(
                List.of(new LineChange(1, Quantity.of(8), null)), List.of(Journey.line(other, 3)), null, null, null);
        var preview = amendments.preview(order, change);
        assertThat(preview.after().totals().net().amount()).isEqualByComparingTo("830.00");
        assertThat(preview.obstacle()).isNull();
        assertThat(preview.effects())
                .extracting(AmendmentPreview.Effect::kind)
                .containsExactly(
                        AmendmentPreview.Kind.CREDIT_FREED,
                        AmendmentPreview.Kind.RESERVE,
                        AmendmentPreview.Kind.SHORT,
                        AmendmentPreview.Kind.PROMISED,
                        AmendmentPreview.Kind.MAIL);
        assertThat(journey.order(order).lines()).hasSize(1);

        var done = carry(order, change);
        assertThat(done.state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(journey.order(order).lines())
                .extracting(line -> line.shipped().value().intValue())
                .containsExactly(1, 3);
        assertThat(payments.summary(order).amount()).isEqualTo(preview.after().gross());
        assertThat(journey.mails(order)).contains("order-changed");

        shop.receive(product, warehouse, 7);
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            journey.runJobs(order);
            assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        });
    }

    /** What was owed back for the first change pays for nothing of the second, whether finance has sent it or not. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void asksForAllThatIsMissingAfterMoneyWasOwedBack(boolean sent) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        var order = journey.place(shop.customer("TRANSFER", warehouse), product, 2);
        journey.runJobs(order);
        receive(order, journey.order(order).gross());
        journey.runJobs(order);

        var less = carry(order, quantity(1, 1));
        var gross = journey.order(order).gross();
        if (sent) {
            refunds.paid(order, less.number(), Shop.own("BANK-"));
        }
        assertThat(payments.summary(order).due().isZero()).isTrue();
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.PAID);

        carry(order, quantity(1, 3));
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

    private void receive(String order, Money money) {
        incoming.receive(order, money, Shop.own("BANK-"));
    }

    /** The first driver collected what the order was then; the second collects what it grew by. */
    @Test
    void collectsAtTheDoorWhatTheOrderGrewBy() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        var other = shop.product("10.00");
        shop.receive(product, warehouse, 1);
        shop.receive(other, warehouse, 5);
        var order = journey.place(shop.customer("COD", warehouse), product, 2);
        journey.runJobs(order);
        assertThat(asked(order)).isEqualTo(journey.order(order).gross());

        var change = new OrderChange(List.of(), List.of(Journey.line(other, 3)), null, null, null);
        assertThat(carry(order, change).state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(fulfilment.ofOrder(order)).hasSize(2);
        assertThat(asked(order)).isEqualTo(journey.order(order).gross());
    }

    private Money asked(String order) {
        var shipments =
                fulfilment.ofOrder(order).stream().map(ShipmentView::number).toList();
        return cash.asked(shipments, "EUR");
    }

    /** The card is asked for all that is needed, and the former promise is given up only then. */
    @Test
    void asksTheCardBeforeItGivesUpWhatItPromised() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var order = journey.place(shop.customer("CARD", warehouse), null, "tok_visa", Journey.line(product, 1));
        journey.runJobs(order);
        journey.assertThat(order).isWaitingAt("UserTask_PickGoods");
        var preview = amendments.preview(order, quantity(1, 3));
        assertThat(preview.confirm()).isTrue();

        var done = carry(order, quantity(1, 3));
        assertThat(done.state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(payments.summary(order).authorized())
                .isEqualTo(journey.order(order).gross());
        journey.assertThat(order).isWaitingAt("UserTask_PickGoods");
        assertThat(inventory.reserved(order)).isEqualTo(Map.of(1, Quantity.of(3)));

        var less = carry(order, quantity(1, 2));
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

    @Test
    void leavesTheOrderAsItIsWhenTheLimitOrTheSupervisorSaysNo() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 5_000);
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 1);
        journey.runJobs(order);

        var beyond = carry(order, quantity(1, 2_000), true);
        assertThat(beyond.state()).isEqualTo(AmendmentState.REFUSED);
        assertThat(beyond.outcome()).isEqualTo("amendment.MoneyRefused");
        assertThat(words.in(Locale.ENGLISH, "outcome", "amendment.MoneyRefused"))
                .contains("credit limit");
        assertThat(words.in(Locale.GERMAN, "outcome", "amendment.ChangeTooLate"))
                .startsWith("Zu spät");
        assertThat(journey.order(order).lines().get(0).quantity()).isEqualTo(Quantity.of(1));

        var discount = new OrderChange(List.of(new LineChange(1, null, Percent.of("60"))), List.of(), null, null, null);
        var refused = carry(order, discount, false);
        assertThat(refused.outcome()).isEqualTo("not-approved");
        assertThat(journey.order(order).totals().net().amount()).isEqualByComparingTo("100.00");

        var open = request(order, discount);
        assertThatThrownBy(() -> request(order, quantity(1, 2))).isInstanceOf(AmendmentUnderWay.class);
        assertThat(amendments.withdraw(order, open.number()).state()).isEqualTo(AmendmentState.WITHDRAWN);
        assertThatThrownBy(() -> amendments.withdraw(order, open.number())).isInstanceOf(AmendmentEnded.class);
        var granted = carry(order, discount, true);
        assertThat(granted.state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(journey.order(order).totals().net().amount()).isEqualByComparingTo("40.00");
    }

    @Test
    void refusesAChangeWhoseOrderWasCancelledMeanwhile() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("100.00");
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 1);
        journey.runJobs(order);
        var change = quantity(1, 3);
        var unseen = amendments.request(
                order, change, amendments.preview(order, change).basis(), null);
        journey.cancel(order);
        journey.runJobs(unseen.number());
        assertThat(amendments.get(unseen.number()).state()).isEqualTo(AmendmentState.REFUSED);
        assertThat(amendments.get(unseen.number()).outcome()).isEqualTo("ordering.OrderNotOpen");
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
        assertThatThrownBy(() -> request(order, quantity(1, 3))).hasMessageContaining("provider");
        var change = amendments.ofOrder(order).get(0).number();

        journey.cancel(order);
        journey.runJobs(change);
        assertThat(amendments.get(change).state()).isEqualTo(AmendmentState.REFUSED);
        late.pending().forEach(late::release);
        assertThat(outside.operations(order))
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
        assertThat(carry(large, payBy("CARD", "tok_declined")).outcome()).isEqualTo("amendment.MoneyRefused");
        assertThat(payments.summary(large).authorized())
                .isEqualTo(journey.order(large).gross());

        assertThat(amendments.preview(order, payBy("ACCOUNT", null)).effects())
                .extracting(AmendmentPreview.Effect::kind)
                .startsWith(
                        AmendmentPreview.Kind.PAY_BY, AmendmentPreview.Kind.CREDIT_USED, AmendmentPreview.Kind.VOID);
        assertThat(carry(order, payBy("ACCOUNT", null)).state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(credit.use(customer, "EUR").used())
                .isEqualTo(journey.order(order).gross());
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.AUTHORIZED);
        assertThatThrownBy(() -> amendments.preview(order, payBy("ACCOUNT", null)))
                .isInstanceOf(ChangeRefused.class);

        assertThat(carry(order, payBy("CARD", "tok_visa")).state()).isEqualTo(AmendmentState.APPLIED);
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

    private static OrderChange payBy(String method, @Nullable String token) {
        return new OrderChange(List.of(), List.of(), null, null, null, new OrderChange.Payment(method, token));
    }

    private static OrderChange quantity(int line, long quantity) {
        return new OrderChange(List.of(new LineChange(line, Quantity.of(quantity), null)), List.of(), null, null, null);
    }

    private AmendmentView request(String order, OrderChange change) {
        var amendment = amendments.request(
                order, change, amendments.preview(order, change).basis(), "the customer called");
        journey.runJobs(amendment.number());
        return amendment;
    }

    private AmendmentView carry(String order, OrderChange change) {
        return carry(order, change, null);
    }

    private AmendmentView carry(String order, OrderChange change, @Nullable Boolean approved) {
        var amendment = request(order, change);
        if (journey.task(amendment.number()) != null) {
            assertThat(approved).isNotNull();
            journey.complete(
                    amendment.number(), "UserTask_ApproveChange", Map.of("approved", Boolean.TRUE.equals(approved)));
        }
        journey.runJobs(order);
        return amendments.get(amendment.number());
    }
}
