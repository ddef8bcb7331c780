package io.comanda.payment.gateway;

import static io.comanda.payment.gateway.StripeScene.HUNDRED;
import static io.comanda.payment.gateway.StripeScene.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.domain.Promises;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.ordering.Lifecycle;
import io.comanda.payment.CardOrders;
import io.comanda.payment.PaymentState;
import io.comanda.payment.Payments;
import io.comanda.payment.RefundRefused;
import io.comanda.payment.domain.LateAuthorizations;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a card promised at Stripe ends, is taken in parts, or is asked for anew before it ends. */
@StripeTest
class StripePromisesTest {

    @Autowired
    private StripeScene stripe;

    @Autowired
    private CardOrders orders;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Payments payments;

    @Autowired
    private LateAuthorizations late;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ManagementService management;

    @AfterEach
    void everythingAddsUp() {
        stripe.calmsDown();
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void asksTheCardAnewWhenItsPromiseHasLapsed() {
        var order = Shop.own("STRIPE-");
        stripe.open(order, "pm_card_visa");
        payments.authorize(order);
        stripe.objects().lapse(stripe.intent(order, 1));
        assertThat(payments.capture(order, HUNDRED, "INV-1")).isEqualTo(HUNDRED);
        assertThat(stripe.objects().ofOrder(order))
                .extracting(intent -> intent.status)
                .containsExactly("canceled", "succeeded");
        assertThat(stripe.intent(order, 2).customer).isEqualTo(stripe.intent(order, 1).customer);
    }

    @Test
    void putsALapsedPromiseOnTheDeskThatTheCardDoesNotRenew() {
        var order = orders.placed("pm_stub_only_once");
        while (stripe.objects().ofOrder(order).isEmpty()) {
            management.executeJob(journey.dueJobs(order).get(0));
        }
        stripe.objects().lapse(stripe.intent(order, 1));
        assertThat(journey.incidentOf(order)).contains("authorization_expired");
        assertThat(invoicing.ofOrder(order)).noneMatch(InvoiceView::fullyPaid);
    }

    @Test
    void asksForTheRestOfAPartlyDeliveredOrderAndRefundsOverBoth() {
        var order = Shop.own("STRIPE-");
        stripe.open(order, "pm_card_visa");
        payments.authorize(order);
        payments.capture(order, eur("30"), "INV-1");
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PARTLY_PAID);
        assertThat(payments.capture(order, eur("70"), "INV-2")).isEqualTo(HUNDRED);
        assertThat(payments.capture(order, eur("30"), "INV-1")).isEqualTo(HUNDRED);
        assertThat(stripe.objects().ofOrder(order))
                .extracting(intent -> intent.received)
                .containsExactly(3_000L, 7_000L);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.PAID);

        assertThatThrownBy(() -> payments.refund(order, eur("100.01"), "CN-0")).isInstanceOf(RefundRefused.class);
        payments.refund(order, eur("80"), "CN-1");
        payments.refund(order, eur("80"), "CN-1");
        assertThat(stripe.objects().ofOrder(order))
                .extracting(StripeIntent::refunded)
                .containsExactly(1_000L, 7_000L);
        assertThat(payments.summary(order).refunded()).isEqualTo(eur("80"));
        assertThatThrownBy(() -> payments.refund(order, eur("20.01"), "CN-2")).isInstanceOf(RefundRefused.class);
    }

    @Test
    void asksAnewBeforeThePromiseOfAnOrderOnItsWayEnds() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        var order = onItsWay("pm_card_visa", warehouse, product);
        assertThat(promises.ending()).doesNotContain(order);
        promiseEndsSoon(order);
        promises.renew(order);
        promises.renew(order);
        assertThat(stripe.statuses(order)).containsExactly("requires_capture", "requires_capture");
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.AUTHORIZED);
        late.release(order + ".1");
        assertThat(stripe.statuses(order)).containsExactly("canceled", "requires_capture");

        goodsArrive(order, product, warehouse);
        assertThat(stripe.statuses(order).stream().filter("succeeded"::equals)).hasSize(1);
        assertThat(payments.summary(order).captured())
                .isEqualTo(journey.order(order).gross());
        promiseEndsSoon(order);
        assertThat(promises.ending()).doesNotContain(order);
    }

    @Test
    void keepsThePromiseOfACardThatDoesNotGiveAnother() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        var order = onItsWay("pm_stub_only_once", warehouse, product);
        promiseEndsSoon(order);
        promises.renew(order);
        assertThat(stripe.statuses(order)).containsExactly("requires_capture", "requires_payment_method");
        assertThat(promises.ending()).doesNotContain(order);
        assertThat(jdbc.sql(
                                "select count(*) from platform_timeline where kind = 'payment.RenewalDeclined' and subject = ?")
                        .param(order)
                        .query(Integer.class)
                        .single())
                .isPositive();

        goodsArrive(order, product, warehouse);
        assertThat(stripe.statuses(order)).containsExactly("succeeded", "requires_payment_method");
    }

    /** Paid for, and waiting for goods. */
    private String onItsWay(String token, String warehouse, String product) {
        var order = journey.place(shop.customer("CARD", warehouse), null, token, Journey.line(product, 1));
        journey.runJobs(order);
        assertThat(payments.summary(order).state()).isEqualTo(PaymentState.AUTHORIZED);
        return order;
    }

    private void goodsArrive(String order, String product, String warehouse) {
        shop.receive(product, warehouse, 1);
        await().until(() -> {
            journey.runJobs(order);
            return journey.order(order).lifecycle() == Lifecycle.CLOSED;
        });
    }

    private void promiseEndsSoon(String order) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update payment_payment set lapses_at = now() + interval '1 day' where order_number = ?")
                .param(order)
                .update());
        if (journey.order(order).lifecycle() == Lifecycle.PLACED) {
            assertThat(promises.ending()).contains(order);
        }
    }
}
