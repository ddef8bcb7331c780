package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.studio.Drafts;
import io.comanda.studio.ModelFile;
import io.comanda.studio.process.LiveModels;
import io.comanda.studio.process.StepTimesSweep;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Running orders are moved to a version in which packing is another step: planned, tried, in stages, and back. Then it is
 * looked where time goes, and picking is given less of it.
 */
@BrowserTest
class SeeingWalkTest {

    private static final String PROCESS = "order-fulfilment";
    private static final String FILE = PROCESS + ".bpmn";
    private static final String PICK = "UserTask_PickGoods";
    private static final String PACK = "UserTask_PackGoods";
    private static final int ORDERS = 4;
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private LiveModels live;

    @Autowired
    private StepTimesSweep sweep;

    @Autowired
    private Drafts drafts;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    private String former = "";
    private String packed = "";
    private String warehouse = "";
    private int from;

    @BeforeEach
    void standing() {
        former = live.content(FILE).orElseThrow();
        live.deploy("before", List.of(new ModelFile(FILE, former + "\n<!-- " + Shop.own("v") + " -->\n")));
        from = newest();
        warehouse = shop.warehouse(false);
        var goods = shop.product("20.00");
        shop.receive(goods, warehouse, ORDERS);
        for (int i = 0; i < ORDERS; i++) {
            packed = journey.place(shop.customer("ACCOUNT", warehouse), goods, 1);
            var order = packed;
            await().atMost(SOON).untilAsserted(() -> journey.assertThat(order).isWaitingAt(PICK));
        }
        journey.answer(Objects.requireNonNull(journey.task(packed)), Map.of());
        await().atMost(SOON).untilAsserted(() -> journey.assertThat(packed).isWaitingAt(PACK));
        live.deploy("after", List.of(new ModelFile(FILE, former.replace(PACK, "UserTask_PackParcels"))));
    }

    @AfterEach
    void restore() {
        live.deploy("restored", List.of(new ModelFile(FILE, former)));
    }

    @Test
    void movesRunningOrdersAndSeesWhereTimeGoes() {
        try (var ana = visitors.as(Role.PROCESS_ADMIN, Role.ADMINISTRATOR)) {
            ana.open("/processes/" + PROCESS);
            plan(ana);
            moveAll(ana);
            moveBack(ana);
            seeWhereTimeGoes(ana.onScreen(1280, 800));
            giveLessTime(ana);
        }
        try (var petra = visitors.as(Role.PROCESS_ADMIN)) {
            followTheRoad(petra);
        }
    }

    /** She may open no orders. */
    private void followTheRoad(Visitor petra) {
        petra.open("/processes/" + PROCESS + "/heat-map?element=" + PICK + "&warehouse=" + warehouse)
                .click(AriaRole.LINK, packed)
                .sees("Road of " + packed)
                .sees("stands here")
                .barsNobody()
                .screenshot("studio-road");
        petra.onScreen(320, 800).barsNobody();
    }

    private void plan(Visitor ana) {
        ana.click(AriaRole.LINK, "Move running orders");
        ana.sees("Version " + newest() + " has no such step").screenshot("migration-plan");
        ana.page()
                .getByLabel("Where orders at Pack goods go on")
                .selectOption(new SelectOption().setLabel("Pack goods"));
        ana.sees("Chosen").barsNobody().screenshot("migration-plan-chosen");
        ana.onScreen(400, 800).screenshot("migration-plan-phone");
        ana.onScreen(1280, 800).click(AriaRole.BUTTON, "Plan the migration");
    }

    private void moveAll(Visitor ana) {
        ana.click(AriaRole.BUTTON, "Try with all that wait").sees(ORDERS + " of " + ORDERS + " could be moved");
        stage(ana, "20% (1)").sees("1 of " + ORDERS + " moved from version " + from);
        stage(ana, "100% (4)").sees(ORDERS + " of " + ORDERS + " moved from version");
        journey.assertThat(packed).isWaitingAt("UserTask_PackParcels");
        assertThat(ana.element(AriaRole.LINK, packed)).isVisible();
        ana.barsNobody().screenshot("migration-moved");
    }

    private void moveBack(Visitor ana) {
        ana.click(AriaRole.BUTTON, "Move back");
        confirm(ana, "Move back").sees("0 of " + ORDERS + " moved from version");
        ana.page().getByLabel("Which orders").selectOption("MOVED_BACK");
        assertThat(ana.element(AriaRole.LINK, packed)).isVisible();
        ana.onScreen(400, 800).barsNobody().screenshot("migration-back-phone");
        journey.assertThat(packed).isWaitingAt(PACK);
        assertThat(running(from)).isEqualTo(ORDERS);
    }

    /** Of the orders of this warehouse one was picked. */
    private void seeWhereTimeGoes(Visitor ana) {
        sweep.sumUp(Duration.ZERO);
        ana.open("/processes/" + PROCESS).click(AriaRole.LINK, "Where time goes");
        ana.page().getByLabel("Warehouse").selectOption(warehouse);
        ana.page().getByText("Times done").first().click();
        ana.sees("up to 4").screenshot("heat-map");
        ana.page()
                .locator("[role=row]", new Page.LocatorOptions().setHasText("Pick goods"))
                .first()
                .click();
        ana.sees("Slowest at Pick goods");
        assertThat(ana.element(AriaRole.LINK, packed)).isVisible();
        // A quarter of what most steps were done.
        assertThat(ana.page().locator(".diagram-note-heat2:visible").first()).hasText("1");
        ana.barsNobody().screenshot("heat-map-step");
        ana.onScreen(400, 800).inTheDark().screenshot("heat-map-phone");
        ana.onScreen(1280, 800).inTheLight();
    }

    private void giveLessTime(Visitor ana) {
        ana.page().getByText("Due times").first().click();
        ana.fill("Due after: Pick goods", "2").sees("Changed").barsNobody().screenshot("due-times");
        ana.click(AriaRole.BUTTON, "Put 1 change into a draft").click(AriaRole.MENUITEM, "In a new draft");
        ana.fill("Title", "Pick sooner").click(AriaRole.BUTTON, "Save");
        ana.sees("Nothing is live yet");
        var draft = ana.element(AriaRole.LINK, "Open DRF-").innerText().replace("Open ", "");
        assertThat(drafts.file(draft, FILE).content()).containsPattern("id=\"" + PICK + "\"[^>]*dueDate=\"PT2H\"");
        assertThat(live.content(FILE).orElseThrow()).containsPattern("id=\"" + PICK + "\"[^>]*dueDate=\"PT4H\"");
    }

    private static Visitor stage(Visitor visitor, String stage) {
        return confirm(visitor.click(AriaRole.BUTTON, stage), "Move");
    }

    private static Visitor confirm(Visitor visitor, String step) {
        visitor.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(step).setExact(true))
                .click();
        return visitor;
    }

    private long running(int version) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .processDefinitionVersion(version)
                .singleResult();
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .count();
    }

    private int newest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult()
                .getVersion();
    }
}
