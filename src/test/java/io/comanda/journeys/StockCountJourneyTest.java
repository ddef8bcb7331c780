package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.inventory.CountClosed;
import io.comanda.inventory.CountIncomplete;
import io.comanda.inventory.CountLine;
import io.comanda.inventory.CountLineUnknown;
import io.comanda.inventory.CountState;
import io.comanda.inventory.CountView;
import io.comanda.inventory.FoundGoods;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.NothingToCount;
import io.comanda.inventory.OpenCount;
import io.comanda.inventory.PlaceBeingCounted;
import io.comanda.inventory.ReserveStock;
import io.comanda.inventory.ReserveStock.Completeness;
import io.comanda.inventory.StockCounts;
import io.comanda.kernel.Quantity;
import io.comanda.platform.invariants.Invariants;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stock counts from the sheet to the books, alone or over a supervisor. */
@IntegrationTest
class StockCountJourneyTest {

    private static final String APPROVE = "UserTask_ApproveDifferences";

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private StockCounts counts;

    @Autowired
    private Inventory inventory;

    @Autowired
    private Invariants invariants;

    private String warehouse;
    private String product;

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(false);
        product = shop.product("10.00");
        shop.receive(product, warehouse, 100);
    }

    @AfterEach
    void addsUp() {
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void aSmallDifferenceIsBookedAtOnce() {
        var count = open(false);
        assertThatThrownBy(() -> counts.complete(count.number())).isInstanceOf(CountIncomplete.class);

        enter(count, 98);
        assertThat(counts.complete(count.number()).state()).isEqualTo(CountState.BOOKED);

        assertFigures(98, 0);
        assertThatThrownBy(() -> enter(count, 100)).isInstanceOf(CountClosed.class);
    }

    @Test
    void aGreatDifferenceWaitsForTheSupervisor() {
        var count = open(true);
        assertFigures(100, 100);
        enter(count, 80);

        assertThat(counts.complete(count.number()).state()).isEqualTo(CountState.WAITING);
        assertFigures(100, 100);
        journey.runJobs(count.number());
        journey.fireTimer(count.number(), APPROVE);
        journey.complete(count.number(), APPROVE, Map.of("differencesAccepted", true));

        journey.assertThat(count.number()).isEnded().hasPassed("EndEvent_CountBooked");
        assertFigures(80, 0);
    }

    @Test
    void theSupervisorHasWhatDiffersCountedAgain() {
        var count = open(false);
        enter(count, 80);
        counts.complete(count.number());
        journey.runJobs(count.number());

        journey.complete(count.number(), APPROVE, Map.of("differencesAccepted", false));

        assertThat(counts.get(count.number()).state()).isEqualTo(CountState.OPEN);
        assertThat(counts.lines(count.number())).extracting(CountLine::counted).containsOnlyNulls();
        enter(count, 100);
        assertThat(counts.complete(count.number()).state()).isEqualTo(CountState.BOOKED);
        assertFigures(100, 0);
    }

    @Test
    void reservedGoodsThatAreMissingComeBackToTheSupervisorUntilTheyAreReleased() {
        var order = Shop.own("ORD-");
        inventory.reserve(new ReserveStock(
                order,
                List.of(new ReserveStock.Line(1, product, Quantity.of(90))),
                null,
                null,
                Completeness.ANY,
                1,
                0));
        var count = open(false);
        enter(count, 80);
        counts.complete(count.number());
        journey.runJobs(count.number());

        journey.complete(count.number(), APPROVE, Map.of("differencesAccepted", true));
        journey.assertThat(count.number()).isWaitingAt(APPROVE);
        assertThat(counts.hindrance(count.number())).contains(order);

        inventory.release(order);
        journey.complete(count.number(), APPROVE, Map.of("differencesAccepted", true));
        assertFigures(80, 0);
    }

    @Test
    void whatMovesMeanwhileIsNotCorrectedTwice() {
        var count = open(false);
        enter(count, 99);
        shop.receive(product, warehouse, 10);

        counts.complete(count.number());

        assertFigures(109, 0);
    }

    @Test
    void goodsTheSheetDoesNotNameAreAddedAndAPlaceIsCountedOnce() {
        var other = shop.product("1.00");
        var count = open(false);
        var place = counts.lines(count.number()).get(0).locationCode();
        enter(count, 100);

        counts.add(count.number(), new FoundGoods(other, place, null, null, Quantity.of(3)));

        var again = new FoundGoods(product, place, null, null, Quantity.of(1));
        assertThatThrownBy(() -> counts.add(count.number(), again)).isInstanceOf(PlaceBeingCounted.class);
        assertThatThrownBy(() -> open(false)).isInstanceOf(NothingToCount.class);
        assertThatThrownBy(() -> counts.enter(count.number(), 99, Quantity.of(1)))
                .isInstanceOf(CountLineUnknown.class);
        assertThat(counts.complete(count.number()).state()).isEqualTo(CountState.BOOKED);
        assertThat(inventory.availability(List.of(other)).get(0).onHand()).isEqualTo(Quantity.of(3));
    }

    @Test
    void aCountThatIsGivenUpLeavesEverythingAsItWas() {
        var count = open(true);
        enter(count, 5);

        assertThat(counts.cancel(count.number()).state()).isEqualTo(CountState.CANCELLED);

        assertFigures(100, 0);
        assertThat(open(false).lines()).isEqualTo(1);
    }

    private CountView open(boolean blocking) {
        return counts.open(new OpenCount(warehouse, null, null, blocking));
    }

    private void enter(CountView count, long pieces) {
        counts.enter(count.number(), 1, Quantity.of(pieces));
    }

    private void assertFigures(long onHand, long blocked) {
        var figures = inventory.availability(List.of(product)).get(0);
        assertThat(figures.onHand()).isEqualTo(Quantity.of(onHand));
        assertThat(figures.blocked()).isEqualTo(Quantity.of(blocked));
    }
}
