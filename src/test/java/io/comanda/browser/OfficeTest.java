package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.Shop;
import io.comanda.access.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office: who may come in, what is set up, and the models that run. */
@BrowserTest
class OfficeTest {

    @Autowired
    private Visitors visitors;

    @Test
    void somebodyInvitedSetsAPasswordAndLogsIn() {
        var name = Shop.own("mara-");
        String link;
        try (var admin = visitors.as(Role.ADMINISTRATOR)) {
            admin.open("/admin/users").click(AriaRole.BUTTON, "New user");
            var dialog = admin.element(AriaRole.DIALOG, "New user");
            dialog.getByLabel("User name").fill(name);
            dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Mara");
            dialog.getByLabel("E-mail").fill(name + "@comanda.example");
            dialog.getByLabel("Roles").click();
            admin.click(AriaRole.OPTION, "Finance").press("Escape");
            admin.barsNobody().screenshot("user-new");
            admin.click(AriaRole.BUTTON, "Create");
            admin.click(AriaRole.BUTTON, "Make an invitation");
            var shown = admin.page().getByLabel("Invitation link");
            assertThat(shown).isVisible();
            admin.barsNobody().screenshot("user");
            link = shown.inputValue();
        }
        try (var mara = visitors.stranger(Role.FINANCE)) {
            mara.open(link).sees("Set your password").barsNobody().screenshot("invitation");
            mara.fill("Password", "o parola destul de lunga").fill("Password again", "o parola destul de lunga");
            mara.press("Enter").sees("Your password is set");
            mara.click(AriaRole.LINK, "Go to the login");
            mara.fill("User name", name)
                    .fill("Password", "o parola destul de lunga")
                    .press("Enter");
            assertThat(mara.element(AriaRole.BUTTON, "Settings of")).isVisible();
        }
    }

    @Test
    void aLinkThatWasUsedOrIsIncompleteSaysSo() {
        try (var nobody = visitors.stranger(Role.FINANCE)) {
            nobody.open("/invitation").sees("This link is incomplete").barsNobody();
            nobody.open("/setup").sees("start log").barsNobody();
            nobody.open("/invitation#made-up");
            nobody.page().reload();
            nobody.fill("Password", "o parola destul de lunga").fill("Password again", "o parola destul de lunga");
            nobody.press("Enter");
            assertThat(nobody.element(AriaRole.ALERT, "")).isVisible();
        }
    }

    @Test
    void administratorsReadWhatIsSetUpAndWhetherItAddsUp() {
        try (var admin = visitors.as(Role.ADMINISTRATOR)) {
            admin.open("/admin/settings").sees("Time zone").barsNobody().screenshot("settings");
            admin.open("/admin/checks").sees("What is checked").barsNobody().screenshot("checks");
            admin.open("/admin/carriers").sees("Carriers").barsNobody();
            admin.open("/admin/warehouses").sees("Warehouses").barsNobody();
        }
    }

    @Test
    void administratorsSetWhatIsOfferedAndTakeItBack() {
        try (var admin = visitors.as(Role.ADMINISTRATOR)) {
            admin.open("/admin/settings");
            var methods = admin.element(AriaRole.REGION, "Payment methods");
            var cash = methods.getByLabel("Other systems: Cash on delivery");
            assertThat(cash).isChecked();
            cash.uncheck();
            admin.click(AriaRole.BUTTON, "Save payment methods");
            methods.getByText("Changes").click();
            assertThat(methods.getByText("channels.api")).isVisible();
            admin.barsNobody().screenshot("settings-history");
            admin.click(AriaRole.BUTTON, "Take back");
            assertThat(cash).isChecked();
        }
    }

    @Test
    void administratorsSeeWhetherATestMailWentOut() {
        try (var admin = visitors.as(Role.ADMINISTRATOR)) {
            admin.open("/admin/settings");
            admin.fill("Send a test mail to", "office@comanda.example");
            admin.click(AriaRole.BUTTON, "Send test mail");
            assertThat(admin.element(AriaRole.REGION, "Mail sender").getByRole(AriaRole.STATUS))
                    .containsText(Pattern.compile("waiting|being sent|sent"));
        }
    }

    @Test
    void modelsAreDrawn() {
        try (var keeper = visitors.as(Role.PROCESS_ADMIN)) {
            keeper.open("/processes");
            assertThat(keeper.element(AriaRole.HEADING, "Processes")).isVisible();
            keeper.barsNobody().screenshot("processes");
            keeper.open("/processes/commission-settlement");
            assertThat(keeper.page()
                            .locator("[data-element-id=UserTask_ApproveSettlement]")
                            .first())
                    .isVisible();
            keeper.barsNobody().screenshot("process");
            keeper.open("/decisions/approval-level");
            assertThat(keeper.page()
                            .locator(".tjs-table, .dmn-decision-table-container table")
                            .first())
                    .isVisible();
            keeper.barsNobody().screenshot("decision");
            for (var outcome : keeper.page().locator("th.output-cell").all()) {
                assertThat(outcome).isInViewport();
            }
            keeper.open("/forms/approve-settlement")
                    .sees("Approved")
                    .barsNobody()
                    .screenshot("form");
        }
    }

    @Test
    void nobodyElseFindsTheOffice() {
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.open("/tasks");
            assertThat(dana.element(AriaRole.LINK, "Tasks")).isVisible();
            assertThat(dana.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Administration")))
                    .hasCount(0);
            dana.open("/admin/users");
            assertThat(dana.element(AriaRole.ALERT, "")).isVisible();
        }
    }
}
