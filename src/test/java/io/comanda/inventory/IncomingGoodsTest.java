package io.comanda.inventory;

import static io.comanda.inventory.Shelf.line;
import static io.comanda.inventory.Shelf.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.inventory.ExpectGoods.Source;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class IncomingGoodsTest {

    private static final LocalDate FIRST = LocalDate.of(2030, 5, 10);
    private static final LocalDate SECOND = LocalDate.of(2030, 5, 20);

    @Autowired
    private Inventory inventory;

    @Autowired
    private IncomingGoods incoming;

    @Autowired
    private StockKeeping keeping;

    private Shelf shelf;
    private String warehouse;
    private String wheel;
    private String order;
    private String purchase;

    @BeforeEach
    void furnish() {
        shelf = new Shelf(keeping);
        warehouse = shelf.warehouse("A", "RO", 1);
        wheel = shelf.own("WHEEL");
        order = shelf.own("ORD");
        purchase = shelf.own("PO");
    }

    @Test
    void countsAsIncomingUntilItHasArrived() {
        expect(1, 40, FIRST);
        assertThat(incomingFigure()).isEqualTo(Quantity.of(40));

        incoming.arrived(purchase, 1, Quantity.of(15));
        assertThat(incomingFigure()).isEqualTo(Quantity.of(25));

        incoming.change(purchase, 1, Quantity.of(30), SECOND);
        assertThat(incoming.expected(List.of(wheel)))
                .extracting(ExpectedView::open, ExpectedView::expectedOn)
                .containsExactly(tuple(Quantity.of(15), SECOND));

        incoming.arrived(purchase, 1, Quantity.of(16));
        assertThat(incomingFigure()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void promisesAWaitingLineTheDayOfTheLastGoodsItNeeds() {
        waitFor(12);
        expect(1, 10, FIRST);
        expect(2, 50, SECOND);

        link(1, 10);
        assertThat(promise().promisedOn()).isNull();
        assertThat(promise().covered()).isEqualTo(Quantity.of(10));

        link(2, 2);
        assertThat(promise().promisedOn()).isEqualTo(SECOND);
        assertThat(promise().references()).containsExactly(purchase, purchase);

        incoming.change(purchase, 2, Quantity.of(50), SECOND.plusDays(3));
        assertThat(promise().promisedOn()).isEqualTo(SECOND.plusDays(3));
    }

    @Test
    void losesItsPromiseWithTheGoods() {
        waitFor(5);
        expect(1, 5, FIRST);
        link(1, 5);

        incoming.withdraw(purchase, 1);

        assertThat(promise().promisedOn()).isNull();
        assertThat(incoming.links(purchase)).isEmpty();
        assertThat(incomingFigure()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void forgetsWhoWaitedWhenTheLineIsServedOrGivenUp() {
        waitFor(5);
        expect(1, 5, FIRST);
        link(1, 5);
        shelf.put(wheel, warehouse, 5);

        inventory.reserve(order(order, line(1, wheel, 5)));

        assertThat(incoming.promises(order)).isEmpty();
        assertThat(incoming.links(purchase)).isEmpty();
    }

    @Test
    void refusesToServeALineThatDoesNotWaitOrFromGoodsNobodyExpects() {
        assertThatThrownBy(() -> link(1, 5)).isInstanceOf(ExpectationUnknown.class);
        expect(1, 5, FIRST);
        assertThatThrownBy(() -> link(1, 5)).isInstanceOf(NotWaiting.class);
        assertThatThrownBy(() -> incoming.arrived(purchase, 7, Quantity.of(1))).isInstanceOf(ExpectationUnknown.class);
        assertThatThrownBy(() -> incoming.change(purchase, 7, Quantity.of(1), FIRST))
                .isInstanceOf(ExpectationUnknown.class);
    }

    private void waitFor(long pieces) {
        var shortages = inventory.reserve(order(order, line(1, wheel, pieces))).shortages();
        inventory.backOrder(order, Demand.of(0), shortages);
    }

    private void expect(int lineNo, long pieces, LocalDate day) {
        incoming.expect(new ExpectGoods(purchase, lineNo, Source.SUPPLIER, wheel, warehouse, Quantity.of(pieces), day));
    }

    private void link(int lineNo, long pieces) {
        incoming.link(new SupplyLink(order, 1, purchase, lineNo, Quantity.of(pieces)));
    }

    private SupplyPromise promise() {
        return incoming.promises(order).get(0);
    }

    private Quantity incomingFigure() {
        return inventory.availability(List.of(wheel)).get(0).incoming();
    }
}
