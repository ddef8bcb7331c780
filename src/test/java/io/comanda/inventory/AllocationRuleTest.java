package io.comanda.inventory;

import static io.comanda.inventory.Shelf.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductUnknown;
import io.comanda.catalog.SomeProduct;
import io.comanda.inventory.Reservation.Item;
import io.comanda.inventory.Reservation.Shortage;
import io.comanda.inventory.ReserveStock.Completeness;
import io.comanda.kernel.Quantity;
import io.comanda.platform.company.Company;
import io.comanda.platform.invariants.Invariants;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which lots are taken for whom. */
@IntegrationTest
class AllocationRuleTest {

    @Autowired
    private Inventory inventory;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private StockLots lots;

    @Autowired
    private AllocationRules rules;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Clock clock;

    @Autowired
    private Company company;

    @Autowired
    private Invariants invariants;

    private Shelf shelf;
    private String warehouse;
    private String glue;
    private String customer;
    private LocalDate today;

    @BeforeEach
    void furnish() {
        shelf = new Shelf(keeping);
        warehouse = shelf.warehouse("A", "RO", 1);
        glue = shelf.own("GLUE");
        customer = shelf.own("CUSTOMER");
        today = LocalDate.now(clock.withZone(company.timeZone()));
        catalog.saveFamilies(List.of(SomeProduct.FAMILY));
        catalog.save(SomeProduct.numbered(glue).draft());
        lot("L1", 5, 10);
        lot("L2", 20, 8);
        lot("L3", 45, 20);
    }

    @AfterEach
    void addsUp() {
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void twelveOfGoodsThatMustLiveTenDaysAreEightOfTheSecondLotAndFourOfTheThird() {
        rule(customer, glue, LotRule.FEFO, 10, null, null);

        assertTaken(reserve(12), tuple("L2", 8L), tuple("L3", 4L));
    }

    @Test
    void theLastExpiredGoesFirstWhereTheRuleSaysSo() {
        rule(null, glue, LotRule.LEFO, null, null, null);

        assertTaken(reserve(22), tuple("L3", 20L), tuple("L2", 2L));
    }

    @Test
    void theMoreSpecialRuleWins() {
        rule(null, glue, LotRule.LEFO, null, null, null);
        rule(customer, null, LotRule.FEFO, 15, null, null);
        assertTaken(reserve(1), tuple("L2", 1L));

        rule(customer, glue, LotRule.FEFO, 30, null, null);
        assertTaken(reserve(1), tuple("L3", 1L));

        rules.remove(customer, glue);
        rules.remove(customer, null);
        assertTaken(reserve(1), tuple("L3", 1L));
    }

    @Test
    void aShareOfTheLifeMustBeLeft() {
        rule(customer, glue, LotRule.FEFO, 0, "100", null);
        assertTaken(reserve(3), tuple("L1", 3L));

        assertThatThrownBy(() -> rules.save(new AllocationRule(null, "NO-SUCH", LotRule.FEFO, null, null, null)))
                .isInstanceOf(ProductUnknown.class);
    }

    @Test
    void oneLotIsTheFirstThatSufficesAloneElseTheGreatest() {
        rule(customer, glue, LotRule.FEFO, 0, null, 1);

        assertTaken(reserve(9), tuple("L1", 9L));
        assertTaken(reserve(15), tuple("L3", 15L));
        var tooMuch = reserve(30);
        assertTaken(tooMuch, tuple("L2", 8L));
        assertThat(tooMuch.shortages()).containsExactly(new Shortage(1, glue, Quantity.of(22)));
    }

    @Test
    void atMostTwoLots() {
        rule(customer, glue, LotRule.FEFO, 0, null, 2);

        assertTaken(reserve(18), tuple("L1", 10L), tuple("L2", 8L));
        assertTaken(reserve(19), tuple("L3", 19L));
    }

    @Test
    void goodsThatAreChosenByHandAreNotTakenByThemselves() {
        rule(null, glue, LotRule.MANUAL, null, null, null);

        assertThat(reserve(3).items()).isEmpty();
        var chosen = inventory.allocate(
                shelf.own("HAND"), 1, glue, List.of(new HandPick(warehouse, Shelf.PLACE, "L3", Quantity.of(3))));

        assertThat(chosen).extracting(Item::lotNumber).containsExactly("L3");
    }

    @Test
    void aChoiceByHandIsAllOrNothing() {
        var order = shelf.own("HAND");
        inventory.allocate(order, 1, glue, List.of(new HandPick(warehouse, Shelf.PLACE, "L1", Quantity.of(3))));

        var greedy = List.of(
                new HandPick(warehouse, Shelf.PLACE, "L2", Quantity.of(1)),
                new HandPick(warehouse, Shelf.PLACE, "L3", Quantity.of(21)));
        assertThatThrownBy(() -> inventory.allocate(order, 1, glue, greedy)).isInstanceOf(StockTooLow.class);
        lots.block(glue, "L2", "Recalled");
        assertThatThrownBy(() -> inventory.allocate(
                        order, 1, glue, List.of(new HandPick(warehouse, Shelf.PLACE, "L2", Quantity.of(1)))))
                .isInstanceOf(StockTooLow.class);

        assertThat(inventory.held(order, 1)).extracting(Item::lotNumber).containsExactly("L1");
    }

    @Test
    void aRecalledLotTellsWhereItWent() {
        var order = shelf.own("SHIPPED");
        inventory.allocate(order, 1, glue, List.of(new HandPick(warehouse, Shelf.PLACE, "L1", Quantity.of(3))));
        inventory.issue(IssueStock.all("SHP", order, warehouse));
        inventory.allocate(
                shelf.own("WAITS"), 1, glue, List.of(new HandPick(warehouse, Shelf.PLACE, "L1", Quantity.of(2))));

        assertThat(lots.block(glue, "L1", "Smells").blockReason()).isEqualTo("Smells");

        assertThat(lots.uses(glue, "L1", Long.MAX_VALUE, 10))
                .extracting(LotUse::orderNumber, LotUse::shipmentNumber, LotUse::quantity)
                .containsExactly(tuple(shelf.own("WAITS"), null, Quantity.of(2)), tuple(order, "SHP", Quantity.of(3)));
        assertTaken(reserve(1), tuple("L2", 1L));
    }

    @Test
    void demandIsServedByClassThenWishThenAgeThenNumber() {
        var now = clock.instant();
        waits("LATE", new Demand(1, today.plusDays(9), now));
        waits("B", new Demand(1, today.plusDays(3), now));
        waits("A", new Demand(1, today.plusDays(3), now));
        waits("OLD", new Demand(1, today.plusDays(3), Instant.EPOCH));
        waits("FIRST", new Demand(3, null, now));

        assertThat(inventory.waitingOrders(List.of(glue)))
                .containsExactly(
                        shelf.own("FIRST"), shelf.own("OLD"), shelf.own("A"), shelf.own("B"), shelf.own("LATE"));
    }

    private void waits(String name, Demand demand) {
        inventory.backOrder(shelf.own(name), demand, List.of(new Shortage(1, glue, Quantity.of(1))));
    }

    private void lot(String number, int days, long pieces) {
        shelf.put(glue, warehouse, Shelf.PLACE, number, today.plusDays(days), pieces);
    }

    private void rule(
            @Nullable String who,
            @Nullable String what,
            LotRule rule,
            @Nullable Integer days,
            @Nullable String percent,
            @Nullable Integer lots) {
        rules.save(new AllocationRule(who, what, rule, days, percent == null ? null : new BigDecimal(percent), lots));
    }

    private int orders;

    private Reservation reserve(long pieces) {
        orders++;
        return inventory.reserve(new ReserveStock(
                shelf.own("O" + orders), customer, List.of(line(1, glue, pieces)), null, null, Completeness.ANY, 1, 0));
    }

    private static void assertTaken(Reservation reservation, Tuple... lots) {
        assertThat(reservation.items())
                .extracting(Item::lotNumber, item -> item.quantity().value().longValueExact())
                .containsExactlyInAnyOrder(lots);
    }
}
