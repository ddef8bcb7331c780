package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.catalog.Assortment;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.inventory.AllocationRules;
import io.comanda.inventory.CountState;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.LotRule;
import io.comanda.inventory.OpenCount;
import io.comanda.inventory.ReceiveStock;
import io.comanda.inventory.StockCounts;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.StockLots;
import io.comanda.inventory.StockTransfers;
import io.comanda.inventory.TransferState;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.Lifecycle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In the stock area: what is where, goods sent and received, places counted on a phone, lots recalled, goods chosen. */
@BrowserTest
class StockTest {

    private static final String OTHER_PLACE = "Z-99";

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private StockTransfers transfers;

    @Autowired
    private StockCounts counts;

    @Autowired
    private StockLots lots;

    @Autowired
    private AllocationRules rules;

    @Autowired
    private Assortment assortment;

    @Autowired
    private Inventory inventory;

    private String warehouse;
    private String product;

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(false);
        keeping.saveLocations(List.of(new LocationView(warehouse, OTHER_PLACE, "Z", 99)));
        product = shop.product("10.00");
        shop.receive(product, warehouse, 40);
    }

    @Test
    void sendsGoodsToAnotherWarehouseAndReceivesLess() {
        var target = shop.warehouse(false);
        try (var keeper = visitors.as(Role.SUPERVISOR)) {
            keeper.open("/stock/products/" + product).sees("Can be promised").sees("Receipt");
            keeper.barsNobody().screenshot("stock-product").inTheDark().screenshot("stock-product-dark");

            keeper.inTheLight().open("/stock/transfers/new?product=" + product);
            choose(keeper, "From", warehouse);
            choose(keeper, "To", target);
            keeper.fill("To place", Shop.PLACE).fill("Quantity " + Shop.PLACE, "12");
            keeper.barsNobody().screenshot("stock-transfer-new");
            keeper.click(AriaRole.BUTTON, "Send").sees("On its way");

            keeper.fill("Arrived " + product, "11").fill("Reason " + product, "One was broken");
            keeper.barsNobody().screenshot("stock-transfer-receive");
            keeper.click(AriaRole.BUTTON, "Receive").sees("One was broken").sees("Received");
        }
        assertThat(transfers.list(null, List.of(), 1).get(0).state()).isEqualTo(TransferState.RECEIVED);
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void correctsAPlaceAndTakesGoodsOutOfSale() {
        try (var keeper = visitors.as(Role.WAREHOUSE)) {
            keeper.open("/stock/products/" + product)
                    .click(AriaRole.BUTTON, "Correct place " + Shop.PLACE)
                    .fill("Quantity", "38")
                    .fill("Reason", "Two were broken")
                    .fill("Reference", "C-1");
            keeper.barsNobody().screenshot("stock-correct");
            keeper.click(AriaRole.BUTTON, "Save").sees("Two were broken");
            keeper.click(AriaRole.BUTTON, "Correct place " + Shop.PLACE)
                    .click(AriaRole.RADIO, "Take out of sale (free: 38)")
                    .fill("Quantity", "39")
                    .fill("Reason", "Scratched")
                    .fill("Reference", "C-2");
            keeper.press("Enter").sees("Too little in this place").screenshot("stock-correct-too-much");
            keeper.fill("Quantity", "5").press("Enter").sees("Scratched");
        }
        var figures = inventory.availability(List.of(product)).get(0);
        assertThat(figures.onHand()).isEqualTo(Quantity.of(38));
        assertThat(figures.blocked()).isEqualTo(Quantity.of(5));
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void countsOnAPhoneWithoutSeeingTheBooks() {
        var count = counts.open(new OpenCount(warehouse, null, null, false));
        try (var counter = visitors.as(Role.WAREHOUSE)) {
            counter.onScreen(360, 740).open("/stock/counts/" + count.number()).sees("0 of 1 counted");
            counter.barsNobody().screenshot("stock-count");
            counter.fill("How much lies here?", "39").press("Enter").sees("1 of 1 counted");
            counter.barsNobody().screenshot("stock-count-done");
            counter.click(AriaRole.BUTTON, "Complete").sees("Booked");
        }
        assertThat(counts.get(count.number()).state()).isEqualTo(CountState.BOOKED);
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void recallsALot() {
        keeping.receive(new ReceiveStock(
                product,
                warehouse,
                OTHER_PLACE,
                "L-7",
                LocalDate.of(2030, 1, 31),
                Quantity.of(5),
                "",
                Shop.own("DN-")));
        try (var keeper = visitors.as(Role.SUPERVISOR)) {
            keeper.open("/stock/lots?product=" + product).sees("L-7");
            keeper.barsNobody().screenshot("stock-lots");
            keeper.open("/stock/lots/" + product + "/L-7")
                    .click(AriaRole.BUTTON, "Recall")
                    .fill("Reason", "Smells odd");
            keeper.barsNobody().screenshot("stock-recall");
            keeper.press("Enter").sees("Out of sale").sees("Smells odd");
        }
        assertThat(lots.get(product, "L-7").blocked()).isTrue();
    }

    @Test
    void choosesTheGoodsOfALine() {
        keeping.receive(
                new ReceiveStock(product, warehouse, OTHER_PLACE, null, null, Quantity.of(5), "", Shop.own("DN-")));
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
        var order = journey.place(customer, product, 3);
        await().atMost(Duration.ofSeconds(30)).until(() -> journey.task(order) != null);
        var before = fulfilment.ofOrder(order).get(0).lines().get(0).locationCode();
        var other = before.equals(OTHER_PLACE) ? Shop.PLACE : OTHER_PLACE;

        try (var keeper = visitors.as(Role.WAREHOUSE)) {
            keeper.open("/stock/allocation/" + order + "/1").sees("To deliver");
            keeper.fill("Chosen " + before, "0").fill("Chosen " + other, "3").fill("Reason", "Nearer to the door");
            keeper.barsNobody().screenshot("stock-allocation");
            keeper.click(AriaRole.BUTTON, "Hold these goods").sees("The goods are held for this line.");
        }

        assertThat(fulfilment.ofOrder(order).get(0).lines().get(0).locationCode())
                .isEqualTo(other);
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void takesInBoxesNobodyOrderedAndSaysWhichLotGoesFirst() {
        try (var keeper = visitors.as(Role.SUPERVISOR)) {
            keeper.open("/products/" + product).click(AriaRole.BUTTON, "Change the packagings");
            keeper.fill("Packaging", "BOX").fill("Units in it", "12").screenshot("product-packagings");
            keeper.click(AriaRole.BUTTON, "Save").sees("BOX").barsNobody();

            keeper.open("/stock/receipts/new?product=" + product);
            choose(keeper, "Warehouse", warehouse);
            keeper.fill("Delivery note", "DN-77").fill("Quantity", "3");
            keeper.element(AriaRole.COMBOBOX, "Place").fill(OTHER_PLACE);
            keeper.page().getByLabel("Counted in").selectOption("BOX");
            keeper.sees("That makes 36 pcs.").barsNobody().screenshot("stock-receipt");
            keeper.click(AriaRole.BUTTON, "Receive").sees("76 on hand now");

            keeper.open("/stock/allocation-rules").click(AriaRole.BUTTON, "New rule");
            keeper.element(AriaRole.TEXTBOX, "Product").fill(product);
            keeper.press("Enter");
            keeper.page().getByLabel("Which lot first").selectOption("LIFO");
            keeper.fill("Days left at least", "30").screenshot("stock-allocation-rule");
            keeper.click(AriaRole.BUTTON, "Save")
                    .sees("Last received")
                    .barsNobody()
                    .screenshot("stock-allocation-rules");
        }
        assertThat(keeping.movements(product, Long.MAX_VALUE, 1).get(0).quantity())
                .isEqualTo(Quantity.of(36));
        assertThat(rules.list(0, 200)).anySatisfy(entry -> {
            assertThat(entry.rule().productNumber()).isEqualTo(product);
            assertThat(entry.rule().lotRule()).isEqualTo(LotRule.LIFO);
        });
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void theDeskSendsSomethingElseInsteadOfWhatLacks() {
        var missing = shop.product("10.00");
        assortment.approve(missing, List.of(product));
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
        var order = journey.place(customer, missing, 3);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> inventory.waitingOrders(List.of(missing)).contains(order));

        try (var desk = visitors.as(Role.ORDER_DESK)) {
            desk.open("/orders/" + order)
                    .click(AriaRole.BUTTON, "Send something else")
                    .sees("40 free");
            desk.page().getByText("(" + product + ")").click();
            desk.fill("Reason", "No longer made").barsNobody().screenshot("order-substitute");
            desk.click(AriaRole.BUTTON, "Send this instead").sees("brings the substitute.");
            desk.sees("goes instead of " + missing).screenshot("order-substituted");
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> journey.order(order).lifecycle() == Lifecycle.CANCELLED);
        assertThat(journey.invariants()).isEmpty();
    }

    private static void choose(Visitor visitor, String field, String option) {
        visitor.element(AriaRole.COMBOBOX, field).fill(option);
        visitor.element(AriaRole.OPTION, option).click();
    }
}
