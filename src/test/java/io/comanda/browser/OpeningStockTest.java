package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.Family;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.Quantity;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What lies in a warehouse is pasted, mended where it is wrong, booked and taken back. */
@BrowserTest
class OpeningStockTest {

    private static final int ROWS = 200;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Catalog catalog;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private Inventory inventory;

    @Autowired
    private Journey journey;

    private final String family = Shop.own("FAM");
    private final String product = Shop.own("OPN-");
    private String warehouse;

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(false);
        keeping.saveLocations(List.of(new LocationView(warehouse, "A-01", "A", 1)));
        catalog.saveFamilies(List.of(new Family(family, null, Map.of("en", "Groceries"), null)));
    }

    @Test
    void twoHundredRowsArePastedMendedBookedAndTakenBack() {
        try (var keeper = visitors.as(Role.SUPERVISOR);
                var other = visitors.as(Role.SUPERVISOR)) {
            begin(keeper);
            paste(keeper, sheet());
            keeper.sees("7 rows must be mended").barsNobody().screenshot("opening-faults");
            mend(keeper);
            collide(keeper, other);
            book(keeper);
            assertThat(onHand(first())).isEqualTo(Quantity.of(13));
            keeper.click(AriaRole.LINK, first()).sees("Correction").page().goBack();
            takeBack(keeper);
        }
        assertThat(catalog.existing(List.of(first()))).isEmpty();
        assertThat(journey.invariants()).isEmpty();
    }

    private void begin(Visitor keeper) {
        keeper.open("/stock/openings").sees("Take over opening stock");
        keeper.open("/stock/openings/new");
        choose(keeper, "Warehouse", warehouse);
        choose(keeper, "Product family", family);
        keeper.page().getByLabel("Create missing products").check();
        keeper.page().getByLabel("Decimals are written").selectOption("COMMA");
        keeper.screenshot("opening-new")
                .click(AriaRole.BUTTON, "Go on to the rows")
                .sees("Drop a CSV or XLSX file here")
                .screenshot("opening-empty");
    }

    /** Anywhere on the page, as a spreadsheet leaves it in the clipboard. */
    private static void paste(Visitor keeper, String rows) {
        keeper.page()
                .evaluate(
                        """
                        rows => {
                          const held = new DataTransfer();
                          held.setData('text/plain', rows);
                          document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: held, bubbles: true }));
                        }""",
                        rows);
    }

    /** With the keyboard alone: each error leads to the next. */
    private void mend(Visitor keeper) {
        assertThat(cell(keeper, "Quantity", 10)).hasAttribute("aria-invalid", "true");
        keeper.press("F8").type("1").press("Enter");
        mended(keeper, 6);
        assertThat(cell(keeper, "Quantity", 20)).isFocused();
        keeper.type("x").press("Escape");
        assertThat(cell(keeper, "Quantity", 20)).hasValue("many");
        keeper.press("ControlOrMeta+a").type("2,5").press("Tab");
        mended(keeper, 5);
        keeper.page().reload();
        keeper.sees("5 rows must be mended").screenshot("opening-reloaded");
        keeper.onScreen(320, 640).press("F8").screenshot("opening-phone").onScreen(1280, 800);
        cell(keeper, "Location", 30).fill("A-01");
        cell(keeper, "Location", 40).fill("A-01");
        cell(keeper, "Product number", 50).fill(number(50));
        cell(keeper, "Expiry date", 60).fill("");
        keeper.press("Enter");
        mended(keeper, 1);
    }

    /** The slower one of two is told, and loses nothing. */
    private void collide(Visitor keeper, Visitor other) {
        other.open(keeper.page().url()).sees("1 row must be mended");
        other.page().getByLabel("Only rows with errors").uncheck();
        cell(other, "Quantity", 1).fill("13");
        other.press("Enter");
        assertThat(cell(other, "Quantity", 1)).not().hasAttribute("data-typed", "true");
        cell(keeper, "Name", 70).fill("Part 70");
        keeper.press("Enter").sees("Nothing you typed is lost").screenshot("opening-collision");
        keeper.click(AriaRole.BUTTON, "Load again and save mine").sees("Nothing is wrong");
    }

    private void book(Visitor keeper) {
        keeper.click(AriaRole.BUTTON, "Book all").sees("For a day it can be taken back.");
        keeper.screenshot("opening-confirm");
        keeper.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Book all"))
                .click();
        keeper.sees("Booked by").sees("Products it created").screenshot("opening-booked");
    }

    private static void takeBack(Visitor keeper) {
        keeper.click(AriaRole.BUTTON, "Take back").sees("The opposite is booked");
        keeper.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take back"))
                .click();
        keeper.sees("Taken back by").open("/stock/openings").sees("Taken back").screenshot("opening-list");
    }

    private static void mended(Visitor keeper, int left) {
        keeper.sees(left + (left == 1 ? " row" : " rows") + " must be mended");
    }

    private static Locator cell(Visitor visitor, String column, int row) {
        return visitor.page().getByLabel(column + ", row " + row, new Page.GetByLabelOptions().setExact(true));
    }

    private static void choose(Visitor visitor, String field, String option) {
        visitor.element(AriaRole.COMBOBOX, field).fill(option);
        visitor.element(AriaRole.OPTION, option).click();
    }

    private String sheet() {
        return "Product number\tLocation\tLot\tExpiry date\tQuantity\tName\tUnit\n"
                + IntStream.rangeClosed(1, ROWS).mapToObj(this::row).collect(joining("\n"));
    }

    /** Seven rows are wrong, each in its own way. */
    private String row(int row) {
        return String.join(
                "\t",
                row == 50 ? "no number" : number(row),
                row == 30 ? "Z-77" : row == 40 ? "" : "A-01",
                "",
                row == 60 ? "31.12.2030" : "",
                row == 10 ? "-1" : row == 20 ? "many" : "12",
                row == 70 ? "" : "Part " + row,
                "pcs");
    }

    private String number(int row) {
        return product + "-" + row;
    }

    private String first() {
        return number(1);
    }

    private Quantity onHand(String number) {
        return inventory.availability(List.of(number)).get(0).onHand();
    }
}
