package io.comanda.inventory;

import static io.comanda.inventory.Shelf.line;
import static io.comanda.inventory.Shelf.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.catalog.Assortment;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.SomeProduct;
import io.comanda.inventory.ExpectGoods.Source;
import io.comanda.inventory.Feasibility.Alternative;
import io.comanda.inventory.Feasibility.Basis;
import io.comanda.inventory.Feasibility.LotChoice;
import io.comanda.inventory.Feasibility.Need;
import io.comanda.inventory.StockOutlook.Day;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PromisingTest {

    @Autowired
    private Inventory inventory;

    @Autowired
    private Promising promising;

    @Autowired
    private IncomingGoods incoming;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Assortment assortment;

    @Autowired
    private InventoryProperties settings;

    @Autowired
    private Clock clock;

    @Autowired
    private Company company;

    private Shelf shelf;
    private String warehouse;
    private String wheel;
    private String saddle;
    private LocalDate today;

    @BeforeEach
    void furnish() {
        shelf = new Shelf(keeping);
        warehouse = shelf.warehouse("A", "RO", 1);
        wheel = product("WHEEL");
        saddle = product("SADDLE");
        today = LocalDate.now(clock.withZone(company.timeZone()));
    }

    @Test
    void toldAreFiguresOfTodayAndOfEachDayOnWhichSomethingComes() {
        shelf.put(wheel, warehouse, 10);
        inventory.reserve(order(shelf.own("O1"), line(1, wheel, 8)));
        waitFor(shelf.own("O2"), 6);
        expect(1, 10, today.plusDays(7));

        var outlook = promising.outlook(wheel);

        assertThat(List.of(outlook.onHand(), outlook.reserved(), outlook.backOrdered(), outlook.available()))
                .containsExactly(of(10), of(10), of(4), of(0));
        assertThat(outlook.promisable()).isEqualTo(of(-4));
        assertThat(outlook.days())
                .extracting(Day::day, Day::incoming, Day::projected, Day::cumulative)
                .containsExactly(tuple(today, of(0), of(-4), of(-4)), tuple(today.plusDays(7), of(10), of(6), of(6)));
        assertThat(promising.channelStock(List.of(wheel), new ChannelRule(of(0), Percent.of("100"))))
                .containsEntry(wheel, of(0));
    }

    @Test
    void lateGoodsArePromisedToNobodyForToday() {
        expect(1, 10, today.minusDays(3));

        assertThat(promising.feasible(List.of(new Need(wheel, of(1)))).completeOn())
                .isEqualTo(today.plusDays(1));
    }

    @Test
    void anOrderIsCompleteOnTheDayOfItsLastLine() {
        shelf.put(wheel, warehouse, Shelf.PLACE, "LATE", today.plusDays(60), 4);
        shelf.put(wheel, warehouse, "B-01", "SOON", today.plusDays(20), 3);
        expect(1, 10, today.plusDays(5));
        assortment.approve(saddle, List.of(wheel));

        var answer =
                promising.feasible(List.of(new Need(wheel, of(5)), new Need(wheel, of(9)), new Need(saddle, of(1))));

        assertThat(answer.lines())
                .extracting(Feasibility.Line::basis, Feasibility.Line::shortage, Feasibility.Line::deliverableOn)
                .containsExactly(
                        tuple(Basis.STOCK, of(0), today),
                        tuple(Basis.INCOMING, of(2), today.plusDays(5)),
                        tuple(Basis.SUPPLIER, of(1), today.plusDays(settings.leadDays() + settings.handlingDays())));
        assertThat(answer.lines().get(0).lots())
                .extracting(LotChoice::lotNumber, LotChoice::quantity)
                .containsExactly(tuple("SOON", of(3)), tuple("LATE", of(2)));
        assertThat(answer.lines().get(2).substitutes()).containsExactly(new Alternative(wheel, of(7)));
        assertThat(answer.completeOn()).isEqualTo(answer.lines().get(2).deliverableOn());
    }

    private void waitFor(String number, long pieces) {
        inventory.backOrder(
                number,
                Demand.of(0),
                inventory.reserve(order(number, line(1, wheel, pieces))).shortages());
    }

    private void expect(int lineNo, long pieces, LocalDate day) {
        incoming.expect(new ExpectGoods(shelf.own("PO"), lineNo, Source.SUPPLIER, wheel, warehouse, of(pieces), day));
    }

    private String product(String name) {
        var number = shelf.own(name);
        catalog.saveFamilies(List.of(SomeProduct.FAMILY));
        catalog.save(SomeProduct.numbered(number).draft());
        return number;
    }

    private static Quantity of(long pieces) {
        return Quantity.of(pieces);
    }
}
