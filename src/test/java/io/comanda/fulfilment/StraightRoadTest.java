package io.comanda.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.ordering.Lifecycle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order on account from an automatic warehouse: nobody touches it. */
@IntegrationTest
class StraightRoadTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Test
    void closesWithoutAnybodyTouchingIt() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var customer = shop.customer("ACCOUNT", warehouse);

        var order = journey.place(customer, product, 2);
        journey.runJobs(order);

        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        journey.assertThat(order)
                .isEnded()
                .hasPassed("ServiceTask_ReserveStock", "ServiceTask_IssueGoods", "ServiceTask_InvoiceOrder")
                .hasNotPassed("UserTask_ReviewOrder", "UserTask_PickGoods", "UserTask_PackGoods");
        assertThat(journey.invariants()).isEmpty();
    }
}
