package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People at their tasks: with the keyboard alone, two at once, and when session or server leave them. */
@BrowserTest
class TaskListTest {

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
        waitForTask("UserTask_PickGoods");
    }

    @Test
    void picksAndPacksWithTheKeyboardAlone() {
        try (var walter = visitors.as(Role.WAREHOUSE)) {
            openClaimed(walter);
            walter.barsNobody().screenshot("task");
            walter.press("Control+Enter");
            waitForTask("UserTask_PackGoods");

            openTask(walter);
            walter.press("c").sees("yours").press("Enter");
            assertThat(walter.page().getByLabel("Number of parcels")).isFocused();
            walter.type("2").press("Tab").type("3.5");
            walter.press("Tab");
            assertThat(comment(walter)).isFocused();
            walter.type("fragile").screenshot("task-filled").press("Control+Enter");

            Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> journey.task(order) == null);
        }
    }

    @Test
    void theListIsReadableByEverybody() {
        try (var walter = visitors.as(Role.WAREHOUSE)) {
            walter.open("/tasks");
            assertThat(walter.element(AriaRole.ROW, order)).isVisible();
            walter.barsNobody().screenshot("tasks");
            walter.press("j")
                    .sees("Lines")
                    .press("x")
                    .sees("1 marked")
                    .barsNobody()
                    .screenshot("tasks-marked");
        }
    }

    @Test
    void besideTheFormStandsWhatHappenedAndWhereTheOrderIs() {
        try (var walter = visitors.as(Role.WAREHOUSE)) {
            openTask(walter);
            walter.click(AriaRole.TAB, "Timeline").barsNobody().screenshot("task-timeline");
            walter.click(AriaRole.TAB, "Diagram")
                    .sees("you are here")
                    .barsNobody()
                    .screenshot("task-diagram");
        }
    }

    @Test
    void whatAColleagueClaimsIsSeenAtOnce() {
        try (var walter = visitors.as(Role.WAREHOUSE);
                var wanda = visitors.as(Role.WAREHOUSE)) {
            openTask(walter);
            openTask(wanda);
            wanda.press("c").sees("yours");

            assertThat(walter.page().getByText(wanda.username() + " works on it"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2_000));
            walter.screenshot("task-claimed-by-other");
        }
    }

    @Test
    void aSessionThatEndsInTheMiddleOfAFormCostsNothing() {
        try (var walter = visitors.as(Role.WAREHOUSE)) {
            openClaimed(walter);
            walter.losesSession().press("Control+Enter").sees("Your session has ended");
            walter.barsNobody().screenshot("session-ended");
            walter.fill("Password", Visitors.PASSWORD).press("Enter");

            waitForTask("UserTask_PackGoods");
        }
    }

    @Test
    void whatWasTypedSurvivesAServerThatIsGone() {
        try (var walter = visitors.as(Role.WAREHOUSE)) {
            openClaimed(walter);
            comment(walter).fill("third shelf, behind the pump");
            walter.page().context().setOffline(true);
            walter.press("Control+Enter").sees("The server does not answer").screenshot("server-gone");
            assertThat(comment(walter)).hasValue("third shelf, behind the pump");

            walter.page().context().setOffline(false);
            walter.page().reload();
            walter.sees("is back.");
            assertThat(comment(walter)).hasValue("third shelf, behind the pump");
        }
    }

    @Test
    void onAPhoneEveryActionIsWithinReach() {
        try (var walter = visitors.as(Role.WAREHOUSE)) {
            openClaimed(walter);
            walter.onScreen(320, 640);
            walter.element(AriaRole.BUTTON, "Complete").scrollIntoViewIfNeeded();
            assertThat(walter.element(AriaRole.BUTTON, "Give back")).isVisible();
            walter.barsNobody().screenshot("task-phone");
        }
    }

    private void openTask(Visitor walter) {
        walter.open("/tasks?subject=" + order);
        assertThat(walter.element(AriaRole.ROW, order)).isVisible();
        walter.press("j").sees("Lines").press("Enter").sees("Take the task on");
    }

    private void openClaimed(Visitor walter) {
        openTask(walter);
        walter.press("c").sees("yours");
        assertThat(comment(walter)).isEditable();
    }

    private static Locator comment(Visitor walter) {
        return walter.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Comment"));
    }

    private void waitForTask(String step) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            var task = journey.task(order);
            return task != null && task.getTaskDefinitionKey().equals(step);
        });
    }
}
