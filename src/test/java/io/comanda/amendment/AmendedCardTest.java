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
import io.comanda.inventory.Inventory;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.ChangeRefused;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.CreditLimitExceeded;
import io.comanda.payment.CustomerCredit;
import io.comanda.payment.Payments;
import io.comanda.payment.domain.LateAuthorizations;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The card of orders that are changed: it promises what they come to, or is given back what it promised. */
@IntegrationTest
class AmendedCardTest {

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
    private Inventory inventory;

    @Autowired
    private CustomerCredit credit;

    @Autowired
    private LateAuthorizations late;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }

    /** The card is asked for all that is needed, and the former promise is given up only then. */
    @Test
    void asksTheCardBeforeItGivesUpWhatItPromised() {
        var customer = shop.customer("CARD", shop.warehouse(false));
        var product = shop.productFor(customer, "100.00", 10);
        var order = journey.sell(customer, null, "tok_visa", Journey.line(product, 1));
        journey.assertThat(order).isWaitingAt("UserTask_PickGoods");
        var preview = amendments.preview(order, quantity(1, 3));
        assertThat(preview.confirm()).isTrue();

        desk.apply(order, quantity(1, 3));
        assertThat(payments.summary(order).authorized())
                .isEqualTo(journey.order(order).gross());
        journey.assertThat(order).isWaitingAt("UserTask_PickGoods");
        assertThat(inventory.reserved(order)).isEqualTo(Map.of(1, Quantity.of(3)));

        desk.apply(order, quantity(1, 2));
        assertThat(payments.summary(order).authorized())
                .isGreaterThan(journey.order(order).gross());
        assertThat(inventory.reserved(order)).isEqualTo(Map.of(1, Quantity.of(2)));
        journey.pickAndPack(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(payments.summary(order).captured())
                .isEqualTo(journey.order(order).gross());
    }

    /** The first promise came after the change had asked what it needs: what it takes more was promised by nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"CARD", "ACCOUNT"})
    void comesTooLateWhenTheMoneyIsPromisedMeanwhile(String method) {
        var customer = shop.customer(method, shop.warehouse(false));
        var product = shop.productFor(customer, "100.00", 10);
        var order = journey.place(customer, null, "CARD".equals(method) ? "tok_visa" : null, Journey.line(product, 1));
        var wish = quantity(1, 3);
        var change = amendments
                .request(order, wish, amendments.preview(order, wish).basis(), null)
                .number();
        while (!journey.positions(change).equals(List.of("ServiceTask_ApplyChange"))) {
            management.executeJob(journey.dueJobs(change).get(0));
        }
        journey.runJobs(order);
        var promised = payments.summary(order).authorized();
        assertThat(promised).isEqualTo(journey.order(order).gross());

        journey.runJobs(change);
        assertThat(amendments.get(change).state()).isEqualTo(AmendmentState.REFUSED);
        assertThat(amendments.get(change).outcome()).isEqualTo("amendment.ChangeTooLate");
        assertThat(payments.summary(order).authorized()).isEqualTo(promised);

        desk.apply(order, wish);
        journey.pickAndPack(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    /** The card promised, the answer was lost, and then nobody wanted the change any more. */
    @Test
    void leavesNoPromiseOfACardBehind() {
        var customer = shop.customer("CARD", shop.warehouse(false));
        var product = shop.product("100.00");
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
        var customer = shop.customer("CARD", shop.warehouse(false), DeliveryPolicy.SHIP_AND_BACKORDER, "500", null);
        var product = shop.productFor(customer, "100.00", 20);
        var order = journey.sell(customer, null, "tok_visa", Journey.line(product, 3));
        var large = journey.sell(customer, null, "tok_visa", Journey.line(product, 9));
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
        desk.apply(order, payBy("ACCOUNT", null));
        assertThat(credit.use(customer, "EUR").used())
                .isEqualTo(journey.order(order).gross());
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.AUTHORIZED);
        assertThatThrownBy(() -> amendments.preview(order, payBy("ACCOUNT", null)))
                .isInstanceOf(ChangeRefused.class);

        desk.apply(order, payBy("CARD", "tok_visa"));
        assertThat(credit.use(customer, "EUR").used().isZero()).isTrue();
        assertThat(payments.summary(order).authorized())
                .isEqualTo(journey.order(order).gross());
        assertThat(amendments.ofOrder(order).get(0).change().payment())
                .isEqualTo(new OrderChange.Payment("CARD", null));
        journey.pickAndPack(order);
        journey.runJobs(order);
        assertThat(payments.summary(order).captured())
                .isEqualTo(journey.order(order).gross());
    }
}
