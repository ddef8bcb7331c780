package io.comanda.amendment;

import static io.comanda.amendment.AmendmentDesk.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.ChangeRefused;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.OrderChange.LineChange;
import io.comanda.payment.Payments;
import io.comanda.platform.text.FactWords;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders are changed on their way, and end as they were changed. */
@IntegrationTest
class AmendmentJourneyTest {

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
    private FactWords words;

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
        var order = journey.sell(shop.customer("ACCOUNT", warehouse), product, 10);
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

        desk.apply(order, change);
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

    @Test
    void leavesTheOrderAsItIsWhenTheLimitOrTheSupervisorSaysNo() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(false));
        var order = journey.sell(customer, shop.productFor(customer, "100.00", 5_000), 1);

        var beyond = desk.carry(order, quantity(1, 2_000), true);
        assertThat(beyond.state()).isEqualTo(AmendmentState.REFUSED);
        assertThat(beyond.outcome()).isEqualTo("amendment.MoneyRefused");
        assertThat(words.in(Locale.ENGLISH, "outcome", "amendment.MoneyRefused"))
                .contains("credit limit");
        assertThat(words.in(Locale.GERMAN, "outcome", "amendment.ChangeTooLate"))
                .startsWith("Zu spät");
        assertThat(journey.order(order).lines().get(0).quantity()).isEqualTo(Quantity.of(1));

        var discount = new OrderChange(List.of(new LineChange(1, null, Percent.of("60"))), List.of(), null, null, null);
        var refused = desk.carry(order, discount, false);
        assertThat(refused.outcome()).isEqualTo("not-approved");
        assertThat(journey.order(order).totals().net().amount()).isEqualByComparingTo("100.00");

        var open = desk.request(order, discount);
        assertThatThrownBy(() -> desk.request(order, quantity(1, 2))).isInstanceOf(AmendmentUnderWay.class);
        assertThat(amendments.withdraw(order, open.number()).state()).isEqualTo(AmendmentState.WITHDRAWN);
        assertThatThrownBy(() -> amendments.withdraw(order, open.number())).isInstanceOf(AmendmentEnded.class);
        var granted = desk.carry(order, discount, true);
        assertThat(granted.state()).isEqualTo(AmendmentState.APPLIED);
        assertThat(journey.order(order).totals().net().amount()).isEqualByComparingTo("40.00");
    }

    @Test
    void refusesAChangeWhoseOrderWasCancelledMeanwhile() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(false));
        var order = journey.sell(customer, shop.product("100.00"), 1);
        var change = quantity(1, 3);
        var unseen = amendments.request(
                order, change, amendments.preview(order, change).basis(), null);
        journey.cancel(order);
        journey.runJobs(unseen.number());
        assertThat(amendments.get(unseen.number()).state()).isEqualTo(AmendmentState.REFUSED);
        assertThat(amendments.get(unseen.number()).outcome()).isEqualTo("ordering.OrderNotOpen");
    }
}
