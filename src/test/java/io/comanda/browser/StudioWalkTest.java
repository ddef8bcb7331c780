package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.PlaceOrder;
import io.comanda.studio.Drafts;
import io.comanda.studio.MigratedState;
import io.comanda.studio.Migrations;
import io.comanda.studio.ModelFile;
import io.comanda.studio.ModelReleases;
import io.comanda.studio.SecondApproval;
import io.comanda.studio.process.LiveModels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Somebody who writes no code has dear orders approved twice: drawn by the list of steps, stopped by the check, tried
 * on orders of the past, looked over by a second person, live for one customer group, then for all, with a running order
 * moved to it and another left on the old version, and taken back.
 */
@BrowserTest
class StudioWalkTest {

    private static final String FILE = "order-fulfilment.bpmn";
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Past orders that are replayed; {@code -Dwalk.replayed=1000} for as many. */
    private static final int REPLAYED = Integer.getInteger("walk.replayed", 20);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private ModelReleases releases;

    @Autowired
    private EndedOrders ended;

    @Autowired
    private Drafts drafts;

    @Autowired
    private LiveModels live;

    @Autowired
    private Migrations migrations;

    private final String group = Shop.own("group-");
    private final List<String> running = new ArrayList<>();
    private String former = "";
    private String warehouse = "";
    private String product = "";

    /** In the version of this test nobody else's orders run. */
    private void furnish() {
        former = live.content(FILE).orElseThrow();
        live.deploy("before", List.of(new ModelFile(FILE, former + "<!-- " + group + " -->")));
        ended.make(REPLAYED);
        warehouse = shop.warehouse(true);
        product = shop.product("600.00");
        shop.receive(product, warehouse, 100);
        running.addAll(List.of(discounted(), discounted()));
    }

    /** What the test has put live stays nobody else's. */
    @AfterEach
    void takeBack() {
        releases.list(FILE, null, 1).stream()
                .filter(release -> release.undoes() == null && release.undoneBy() == null)
                .forEach(release -> releases.undo(release.number(), null));
        if (!former.isEmpty()) {
            live.deploy("restored", List.of(new ModelFile(FILE, former)));
        }
    }

    @Test
    void hasDearOrdersApprovedTwiceWithoutCode() {
        furnish();
        try (var ana = visitors.as(Role.PROCESS_ADMIN);
                var ben = visitors.as(Role.PROCESS_ADMIN)) {
            ana.open("/processes/order-fulfilment");
            var drafting = new Drafting(ana);
            drafting.begin("Second approval", "Two pairs of eyes for dear orders");
            var number = ana.page().url().replaceAll(".*/drafts/([^/]+)/.*", "$1");
            askTheQuestion(drafting, ana);
            isStopped(ana, number);
            mendTheTask(drafting, ana);
            isStopped(ana, number);
            drafting.chosen("Approved?").otherwise("Order rejected");
            ana.page().getByRole(AriaRole.LINK).getByText(number).click();
            ana.sees("Nothing to mend");
            replay(ana, number);
            ana.page().getByRole(AriaRole.LINK).getByText(number).click();
            ana.sees("Nothing to mend").click(AriaRole.BUTTON, "Send for review");
            confirm(ana, "Send for review").sees("In review").barsNobody().screenshot("studio-draft");

            look(ben, number);
            goLive(ana);
            afterwards(ana);
        }
    }

    @Test
    void offersWhatStepsDoAndSpeaksTheReadersLanguage() {
        var draft = drafts.begin("Ask for a waybill", null).number();
        List.of(FILE, "approval-level.dmn").forEach(file -> drafts.take(draft, file, null));
        try (var ana = visitors.as(Role.PROCESS_ADMIN)) {
            ana.open("/drafts/" + draft + "/files/" + FILE);
            var drafting = new Drafting(ana);
            var credit = drafting.choose("Next step?").way("Take credit").getByLabel("Value");
            assertThat(credit).hasValue("credit");
            assertThat(credit.locator("option[value=proforma]")).hasCount(1);
            callOutside(ana, drafting.choose("Confirm order"));
            ana.page().evaluate("localStorage.setItem('comanda.language', 'de')");
            ana.open("/drafts/" + draft + "/files/approval-level.dmn").sees("Trefferregel");
            ana.sees("Anmerkungen").barsNobody().screenshot("studio-decision-de");
        }
    }

    @Test
    void changesAFormWithoutAMouseInTheReadersLanguage() {
        var draft = drafts.begin("Reason last", null).number();
        drafts.take(draft, "approve-order.form", null);
        try (var ana = visitors.as(Role.PROCESS_ADMIN)) {
            ana.page().addInitScript("localStorage.setItem('comanda.language', 'de')");
            ana.withoutMouse().open("/drafts/" + draft + "/files/approve-order.form");
            ana.sees("Bausteine").reach(ana.page().getByTitle("Textbereich hinzufügen"));
            ana.press("Enter").sees("Prüfung");
            assertThat(ana.page().getByText("Field label")).hasCount(0);
            ana.screenshot("studio-form");
            ana.reach(AriaRole.BUTTON, "Gewähltes Feld nach oben").press("Enter");
            await().atMost(SOON).untilAsserted(() -> assertThat(
                            drafts.file(draft, "approve-order.form").content())
                    .containsSubsequence("\"approved\"", "\"textarea_", "\"approvalComment\""));
            ana.reach(AriaRole.BUTTON, "Gewähltes Feld entfernen").press("Enter");
            await().atMost(SOON).untilAsserted(() -> assertThat(
                            drafts.file(draft, "approve-order.form").content())
                    .doesNotContain("\"textarea_"));
        }
    }

    /** A step of the catalogue brings its name and save point along, and an event for its error. */
    private static void callOutside(Visitor ana, Drafting drafting) {
        ana.click(AriaRole.BUTTON, "Insert step after");
        drafting.select("Kind of step", "Service task");
        ana.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Locator.GetByRoleOptions().setName("Step").setExact(true))
                .fill("a waybill over the network");
        ana.click(AriaRole.OPTION, "Request waybill");
        assertThat(ana.page().getByLabel("Name of the step")).hasValue("Request waybill");
        ana.click(AriaRole.BUTTON, "Save");
        drafting.chosen("Request waybill");
        assertThat(ana.page().getByLabel("Save point before")).isChecked();
        ana.sees("It asks a system outside").barsNobody().screenshot("studio-step");
        ana.click(AriaRole.BUTTON, "Catch: Address refused");
        drafting.chosen("Address refused by the carrier");
        assertThat(ana.page().getByLabel("Catches")).hasValue("shipping.AddressRefused");
        ana.screenshot("studio-error");
        ana.click(AriaRole.BUTTON, "Undo");
        assertThat(ana.page().getByLabel("Catches")).hasCount(0);
    }

    private void askTheQuestion(Drafting drafting, Visitor ana) {
        drafting.choose("Confirm order").insert("Question", "Large order?").otherwise("Control payment");
        drafting.addWay("Human task", "Approve large order");
        drafting.choose("Large order?").when("Approve large order", "orderTotal", "over", "five thousand");
        ana.sees("A number, with a point");
        drafting.when("Approve large order", "orderTotal", "over", "5000");
        ana.sees("${orderTotal > 5000}").screenshot("studio-question");
    }

    private static void isStopped(Visitor ana, String number) {
        ana.page().getByRole(AriaRole.LINK).getByText(number).click();
        ana.click(AriaRole.BUTTON, "Send for review");
        confirm(ana, "Send for review").sees("The check has findings").screenshot("studio-stopped");
        ana.press("Escape");
        assertThat(ana.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        ana.page().getByRole(AriaRole.LINK).getByText("_").first().click();
        assertThat(ana.page().locator(".board .djs-container")).isVisible();
    }

    private static void mendTheTask(Drafting drafting, Visitor ana) {
        drafting.chosen("Approve large order").select("Form", "approve-order").fill("Due after", "8");
        var who = ana.page().getByRole(AriaRole.COMBOBOX).and(ana.page().getByLabel("Who does it"));
        who.or(ana.page().getByLabel("Who does it")).first().click();
        ana.click(AriaRole.OPTION, "Supervisor").press("Escape");
        ana.page().getByLabel("Save point after").check();
        ana.barsNobody().screenshot("studio-task");
        drafting.insert("Question", "Approved?")
                .leadTo("Control payment")
                .when("Control payment", "approved", "is so", "");
        drafting.leadTo("Order rejected").when("Order rejected", "approved", "is not so", "");
        ana.screenshot("studio-approved");
    }

    private void replay(Visitor ana, String draft) {
        ana.click(AriaRole.LINK, "Replay past orders").sees("Nothing was replayed yet");
        ana.page().getByLabel("Approved").selectOption(new SelectOption().setLabel("Yes"));
        ana.fill("Orders", String.valueOf(REPLAYED)).screenshot("studio-replay-ask");
        ana.click(AriaRole.BUTTON, "Replay");
        assertThat(ana.page()
                        .getByRole(AriaRole.STATUS)
                        .getByText(
                                "%,d orders replayed".formatted(REPLAYED),
                                new Locator.GetByTextOptions().setExact(true)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON.toMillis() + 100.0 * REPLAYED));
        ended.assertHeldTheDearOnes(draft);
        ana.click(AriaRole.BUTTON, "A person is asked: Approve large order");
        assertThat(ana.page()
                        .getByLabel(Pattern.compile("Road of ORD-.* as it would be"))
                        .locator(".diagram-here[data-element-id=" + SecondApproval.TASK + "]"))
                .isVisible();
        ana.onScreen(1280, 1560).barsNobody().screenshot("studio-replay");
        ana.onScreen(400, 800).screenshot("studio-replay-phone");
        ana.onScreen(1280, 800).inTheDark().screenshot("studio-replay-dark");
        ana.inTheLight();
    }

    private static void look(Visitor ben, String number) {
        ben.open("/drafts/" + number).click(AriaRole.LINK, "Compare " + FILE);
        ben.sees("Approve large order")
                .sees("${orderTotal > 5000}")
                .barsNobody()
                .screenshot("studio-compare");
        ben.onScreen(400, 800).screenshot("studio-compare-phone");
        ben.open("/drafts/" + number)
                .sees("Nothing to mend")
                .screenshot("studio-draft-phone")
                .click(AriaRole.BUTTON, "Approve");
        ben.fill("Note", "Fine");
        confirm(ben, "Approve").sees("Approved");
    }

    private void goLive(Visitor ana) {
        ana.page().reload();
        ana.click(AriaRole.BUTTON, "Go live");
        ana.page().getByLabel("A customer group first").check();
        ana.fill("Customer group", group).screenshot("studio-live");
        confirm(ana, "Go live").sees("Live since then as");
        var dear = order(group, 9);
        await().atMost(SOON).untilAsserted(() -> journey.assertThat(dear).isWaitingAt(SecondApproval.TASK));
        closes(order("test", 9));
        closes(order(group, 2));
    }

    private void afterwards(Visitor ana) {
        ana.open("/processes/order-fulfilment")
                .sees("customer group " + group)
                .sees("Orders begun since")
                .screenshot("studio-rollout");
        ana.click(AriaRole.BUTTON, "For everybody");
        confirm(ana, "For everybody");
        assertThat(ana.page().getByText("is on trial")).hasCount(0);
        var later = order("test", 9);
        await().atMost(SOON).untilAsserted(() -> journey.assertThat(later).isWaitingAt(SecondApproval.TASK));
        moveOneOfTwo(ana);
        ana.open("/processes/order-fulfilment")
                .click(AriaRole.BUTTON, "Take REL-")
                .fill("Reason for taking it back", "Too slow");
        confirm(ana, "Take back").sees("Taken back by").barsNobody().screenshot("studio-history");
        closes(order("test", 9));
    }

    /** One of two orders that were under way goes on in the new version, the other one finishes on the old. */
    private void moveOneOfTwo(Visitor ana) {
        ana.click(AriaRole.LINK, "Move running orders").screenshot("studio-migration-plan");
        ana.click(AriaRole.BUTTON, "Plan the migration");
        ana.click(AriaRole.BUTTON, "Try with all that wait").sees("2 of 2 could be moved");
        confirm(ana.click(AriaRole.BUTTON, "50% (1)"), "Move").sees("1 of 2 moved from version");
        ana.barsNobody().screenshot("studio-migration");
        var number = ana.page().url().replaceAll(".*/migrations/([^/?]+).*", "$1");
        var moved = Objects.requireNonNull(
                migrations.instances(number, MigratedState.MOVED, 0, 2).get(0).businessKey());
        assertThat(running).contains(moved);
        for (var order : running) {
            approve(order);
        }
        await().atMost(SOON).untilAsserted(() -> journey.assertThat(moved).isWaitingAt(SecondApproval.TASK));
        running.stream().filter(order -> !order.equals(moved)).forEach(this::closes);
        approve(moved);
        closes(moved);
    }

    /** The button of the dialog, not the one that opened it. */
    private static Visitor confirm(Visitor visitor, String step) {
        visitor.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(step).setExact(true))
                .click();
        return visitor;
    }

    private String order(String customerGroup, int pieces) {
        return journey.place(shop.customerOf(customerGroup, "ACCOUNT", warehouse), product, pieces);
    }

    private void approve(String order) {
        journey.answer(Objects.requireNonNull(journey.task(order)), Map.of("approved", true));
    }

    /** Waits for the approval of its discount. */
    private String discounted() {
        var line = new PlaceOrder.Line(product, Quantity.of(12), Percent.of("20"));
        var order = journey.place(shop.customerOf("test", "ACCOUNT", warehouse), null, null, line);
        await().atMost(SOON).untilAsserted(() -> journey.assertThat(order).isWaitingAt("UserTask_ApproveOrder"));
        return order;
    }

    private void closes(String order) {
        await().atMost(SOON).untilAsserted(() -> assertThat(journey.order(order).lifecycle())
                .hasToString("CLOSED"));
    }
}
