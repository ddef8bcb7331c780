package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People at their tasks: the list, what stands beside a form, and the phone. */
@BrowserTest
class TaskListTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private PickTask task;

    private String order = "";

    @BeforeEach
    void somethingToPick() {
        order = task.begin();
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
            task.open(walter, order);
            walter.click(AriaRole.TAB, "Timeline").barsNobody().screenshot("task-timeline");
            walter.click(AriaRole.TAB, "Diagram")
                    .sees("you are here")
                    .barsNobody()
                    .screenshot("task-diagram");
        }
    }

    @Test
    void onAPhoneEveryActionIsWithinReach() {
        try (var walter = visitors.as(Role.WAREHOUSE)) {
            task.openClaimed(walter, order);
            walter.onScreen(320, 640);
            walter.element(AriaRole.BUTTON, "Complete").scrollIntoViewIfNeeded();
            assertThat(walter.element(AriaRole.BUTTON, "Give back")).isVisible();
            walter.barsNobody().screenshot("task-phone");
        }
    }
}
