package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Colleagues give each other work: named, handed over, standing in, and told at once. */
@BrowserTest
class PeopleTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    private String order = "";

    @BeforeEach
    void somethingToPick() {
        var warehouse = shop.warehouse(false);
        var product = shop.product("19.90");
        shop.receive(product, warehouse, 100);
        order = journey.place(shop.customer("ACCOUNT", warehouse), product, 2);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> journey.task(order) != null);
    }

    @Test
    void aNamedColleagueIsToldAtOnceAndOpensWhatItIsAbout() {
        try (var walter = visitors.as(Role.WAREHOUSE);
                var wanda = visitors.as(Role.WAREHOUSE)) {
            wanda.open("/tasks");
            assertThat(wanda.element(AriaRole.BUTTON, "Notices, none new")).isVisible();
            openTask(walter);
            walter.click(AriaRole.TAB, "Comments");
            walter.element(AriaRole.TEXTBOX, "Write on the task").click();
            walter.type("please look, @" + wanda.username());
            assertThat(walter.element(AriaRole.OPTION, wanda.username())).isVisible();
            walter.barsNobody().screenshot("mention");
            walter.press("Enter");
            assertThat(walter.element(AriaRole.TEXTBOX, "Write on the task"))
                    .hasValue("please look, @" + wanda.username() + " ");
            walter.click(AriaRole.BUTTON, "Write");

            assertThat(wanda.element(AriaRole.BUTTON, "Notices, 1 new")).isVisible();
            wanda.press("b").sees(walter.username() + " named you on the task Pick goods of " + order);
            wanda.barsNobody().screenshot("notices");
            wanda.element(AriaRole.LINK, walter.username() + " named you").press("Enter");
            assertThat(wanda.page()).hasURL(Pattern.compile("/tasks/"));
            assertThat(wanda.element(AriaRole.BUTTON, "Notices, none new")).isVisible();
        }
    }

    @Test
    void aDeputySeesAndTakesOnTheTasksOfWhoIsAway() {
        try (var walter = visitors.as(Role.WAREHOUSE);
                var fiona = visitors.as(Role.FINANCE)) {
            openTask(walter);
            walter.press("c").sees("yours");
            walter.open("/tasks/absences").sees("Nobody is away").press("n");
            confirm(walter, "Enter");
            walter.sees("Choose a colleague");
            pick(walter, "Deputy", fiona.username());
            walter.barsNobody().screenshot("absence-new");
            confirm(walter, "Enter");
            walter.sees("away now");
            walter.barsNobody().screenshot("absences");

            fiona.open("/tasks?subject=" + order).sees("for " + walter.username());
            fiona.barsNobody().screenshot("tasks-as-deputy");
            fiona.press("j", "Enter").sees("You stand in for " + walter.username());
            fiona.press("c").sees("yours");

            walter.click(AriaRole.BUTTON, "End now").sees("no longer sees these tasks");
            confirm(walter, "End now");
            walter.sees("Nobody is away");
            fiona.press("b").sees("You no longer stand in for " + walter.username());
        }
    }

    @Test
    void aSupervisorSeesWhoHasHowMuchAndMovesIt() {
        try (var sonia = visitors.as(Role.SUPERVISOR);
                var walter = visitors.as(Role.WAREHOUSE);
                var wanda = visitors.as(Role.WAREHOUSE)) {
            openTask(walter);
            walter.press("c").sees("yours");
            wanda.open("/tasks");
            sonia.open("/tasks/workload").sees("By person");
            sonia.barsNobody().screenshot("workload");
            sonia.click(AriaRole.BUTTON, "Reassign: " + walter.username());
            pick(sonia, "Colleague", wanda.username());
            sonia.barsNobody().screenshot("reassign");
            confirm(sonia, "Reassign");
            sonia.sees("1 task reassigned.");
            wanda.press("b").sees(sonia.username() + " gave you the task Pick goods of " + order);
            sonia.onScreen(320, 640)
                    .open("/tasks/workload")
                    .sees("By person")
                    .barsNobody()
                    .screenshot("workload-phone");
        }
    }

    @Test
    void aSupervisorGivesMarkedTasksToAColleagueByKeyboard() {
        try (var sonia = visitors.as(Role.SUPERVISOR);
                var wanda = visitors.as(Role.WAREHOUSE)) {
            sonia.open("/tasks?subject=" + order);
            assertThat(sonia.element(AriaRole.ROW, order)).isVisible();
            sonia.press("j", "x").sees("1 marked").click(AriaRole.BUTTON, "Assign");
            assertThat(sonia.element(AriaRole.TEXTBOX, "Colleague")).isFocused();
            sonia.type(wanda.username());
            assertThat(sonia.element(AriaRole.OPTION, wanda.username())).isVisible();
            sonia.press("Enter");
            assertThat(sonia.element(AriaRole.OPTION, wanda.username())).isHidden();
            sonia.press("Tab", "Enter").sees("1 task assigned.");
        }
    }

    private void openTask(Visitor visitor) {
        visitor.open("/tasks?subject=" + order);
        assertThat(visitor.element(AriaRole.ROW, order)).isVisible();
        visitor.press("j").sees("Lines").press("Enter").sees("Take the task on");
    }

    private static void pick(Visitor visitor, String field, String username) {
        visitor.element(AriaRole.TEXTBOX, field).fill(username);
        visitor.element(AriaRole.OPTION, username).click();
    }

    private static void confirm(Visitor visitor, String button) {
        visitor.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
