package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.HoldView;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PlaceOrder;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Odd orders are looked at by a person; what needs approval is approved. */
@IntegrationTest
class ReviewJourneyTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Test
    void acceptsAnOddOrderAfterReview() {
        var order = oddOrder();
        assertThat(journey.order(order).holds()).extracting(HoldView::type).containsExactly(HoldType.REVIEW);

        journey.complete(order, "UserTask_ReviewOrder", Map.of("reviewDecision", "accept"));

        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(journey.order(order).holds()).isEmpty();
    }

    @Test
    void checksAnOddOrderAgainWhenItWasMended() {
        var order = oddOrder();
        journey.complete(order, "UserTask_ReviewOrder", Map.of("reviewDecision", "again"));
        journey.assertThat(order).isWaitingAt("UserTask_ReviewOrder").hasNotPassed("ServiceTask_ConfirmOrder");
    }

    @Test
    void cancelsAnOrderThatTheDeskRejects() {
        var order = oddOrder();
        journey.complete(order, "UserTask_ReviewOrder", Map.of("reviewDecision", "reject"));
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
        journey.assertThat(order).isEnded().hasNotPassed("ServiceTask_ConfirmOrder");
        assertThat(journey.mails(order)).containsExactly("order-cancelled");
    }

    @Test
    void asksASupervisorForADiscountBeyondTheDesk() {
        var order = discounted();
        journey.assertThat(order).isWaitingAt("UserTask_ApproveOrder").hasNotPassed("ServiceTask_ConfirmOrder");
        journey.complete(order, "UserTask_ApproveOrder", Map.of("approved", true));
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    @Test
    void cancelsAnOrderThatTheSupervisorRefuses() {
        var order = discounted();
        journey.complete(order, "UserTask_ApproveOrder", Map.of("approved", false));
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
    }

    private String oddOrder() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("0.50");
        shop.receive(product, warehouse, 1000);
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 600);
        journey.runJobs(order);
        return order;
    }

    private String discounted() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var line = new PlaceOrder.Line(product, Quantity.of(1), Percent.of("20"));
        var order = journey.place(shop.customer("ACCOUNT", warehouse), null, null, line);
        journey.runJobs(order);
        return order;
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
