package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.access.Role;
import io.comanda.studio.Drafts;
import io.comanda.studio.SecondLook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A made-up order walks through a draft as somebody says what happens to it. */
@BrowserTest
class TryWalkTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private Drafts drafts;

    @Test
    void triesADraftOnAnOrderThatDoesNotExist() throws IOException {
        var number =
                drafts.begin("Stricter approval", "Dear orders slip through").number();
        drafts.take(number, "order-fulfilment.bpmn", null);
        var table = Files.readString(Path.of("processes/fulfilment/approval-level.dmn"));
        drafts.take(number, "approval-level.dmn", table.replace("<text>&gt; 25000</text>", "<text>&gt; 500</text>"));
        try (var ana = visitors.as(Role.PROCESS_ADMIN)) {
            ana.open("/drafts/" + number);
            ana.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Try").setExact(true))
                    .click();
            ana.fill("Order total in the house currency", "9000").fill("Channel", "desk");
            ana.click(AriaRole.BUTTON, "Start");
            var approval = place(ana, "Approve order");
            assertThat(approval.getByLabel("Approved")).isVisible();
            ana.sees("level = supervisor").barsNobody().screenshot("studio-try");

            approval.getByLabel("Approved").check();
            ana.click(AriaRole.BUTTON, "Complete the task").sees("It is over").sees("mails are sent");
            ana.page().locator("summary").first().click();
            ana.sees("9,000.00").screenshot("studio-try-over");
            ana.click(AriaRole.BUTTON, "Take a step back");
            assertThat(approval).isVisible();

            ana.page().getByLabel("Stop at each step").check();
            assertThat(place(ana, "Check order").getByRole(AriaRole.CHECKBOX)).isVisible();
            ana.onScreen(320, 800).barsNobody().screenshot("studio-try-phone");
        }
    }

    @Test
    void goesIntoAProcessTheDraftCallsAndSaysHowLongItRests() {
        var number = drafts.begin("A second look", "Four eyes see more").number();
        SecondLook.files().forEach((name, content) -> drafts.take(number, name, content));
        try (var ana = visitors.as(Role.PROCESS_ADMIN)) {
            ana.open("/drafts/" + number + "/try?process=" + SecondLook.CALLER);
            var again = place(ana, "Look again");
            assertThat(again.getByText("Called by “Look a second time”")).isVisible();
            ana.sees("“Look a second time” calls " + SecondLook.CALLED)
                    .barsNobody()
                    .screenshot("studio-try-called");

            again.getByLabel("Approved").check();
            ana.click(AriaRole.BUTTON, "Complete the task");
            var rested = place(ana, "Rested");
            var wait =
                    rested.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Let time pass: Rested"));
            assertThat(wait).isDisabled();
            rested.getByLabel("rest", new Locator.GetByLabelOptions().setExact(true))
                    .fill("3");
            ana.barsNobody().screenshot("studio-try-time");
            wait.click();
            ana.sees("It is over").sees("3 hours");
        }
    }

    private static Locator place(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
