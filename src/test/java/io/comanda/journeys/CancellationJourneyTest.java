package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.inventory.Inventory;
import io.comanda.ordering.GoodsAlreadyIssued;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.CustomerCredit;
import io.comanda.payment.IncomingMoney;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order is stopped wherever it waits, and everything done for it is undone. */
@IntegrationTest
class CancellationJourneyTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Inventory inventory;

    @Autowired
    private CustomerCredit credit;

    @Autowired
    private IncomingMoney incoming;

    @Test
    void stopsAnOrderThatHasNotBegun() {
        var order = place("ACCOUNT", null, false);
        journey.cancel(order);
        assertCancelled(order);
    }

    @Test
    void givesBackStockAndCreditOfAnOrderThatIsBeingPicked() {
        var order = place("ACCOUNT", null, false);
        journey.runJobs(order);
        var customer = journey.order(order).customerNumber();
        assertThat(credit.use(customer, "EUR").used().isPositive()).isTrue();

        journey.cancel(order);

        assertCancelled(order);
        assertThat(credit.use(customer, "EUR").used().isZero()).isTrue();
    }

    @Test
    void voidsTheAuthorizationOfACard() {
        var order = place("CARD", "tok_visa", false);
        journey.runJobs(order);
        journey.cancel(order);
        assertCancelled(order);
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.VOIDED);
    }

    @Test
    void refundsATransferThatWasPaid() {
        var order = place("TRANSFER", null, false);
        journey.runJobs(order);
        incoming.receive(order, journey.order(order).gross(), Shop.own("BANK-"));
        journey.runJobs(order);
        journey.cancel(order);
        assertCancelled(order);
    }

    @Test
    void stopsAnOrderThatWaitsForItsMoney() {
        var order = place("TRANSFER", null, false);
        journey.runJobs(order);
        journey.cancel(order);
        assertCancelled(order);
    }

    @Test
    void refusesToStopWhatHasLeft() {
        var order = place("COD", null, true);
        journey.runJobs(order);
        assertThatThrownBy(() -> journey.cancel(order)).isInstanceOf(GoodsAlreadyIssued.class);
    }

    private void assertCancelled(String order) {
        var view = journey.order(order);
        assertThat(view.lifecycle()).isEqualTo(Lifecycle.CANCELLED);
        assertThat(view.cancelReason()).isEqualTo("changed my mind");
        journey.assertThat(order).isEnded().hasPassed("ServiceTask_ReleaseStock", "ServiceTask_ReleasePayment");
        assertThat(journey.mails(order)).filteredOn("order-cancelled"::equals).hasSize(1);
        var product = view.lines().get(0).productNumber();
        assertThat(inventory.availability(List.of(product)))
                .allMatch(stock -> stock.reserved().isZero());
    }

    private String place(String method, @Nullable String token, boolean automatic) {
        var warehouse = shop.warehouse(automatic);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        return journey.place(shop.customer(method, warehouse), null, token, Journey.line(product, 2));
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
