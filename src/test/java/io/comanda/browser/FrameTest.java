package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.comanda.access.Role;
import io.comanda.access.oidc.ProviderStub;
import io.comanda.access.oidc.ProviderStub.Person;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The house around every page: coming in, finding the way, going out. */
@BrowserTest
class FrameTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private ProviderStub provider;

    @Test
    void theOrderDeskLogsInAndIsWhereItWorks() {
        try (var dana = visitors.stranger(Role.ORDER_DESK)) {
            dana.open("/tasks?view=mine").sees("User name").barsNobody().screenshot("login");
            dana.fill("User name", dana.username())
                    .fill("Password", Visitors.PASSWORD)
                    .press("Enter");

            assertThat(dana.element(AriaRole.HEADING, "Tasks")).isVisible();
            assertThat(dana.page()).hasURL(Pattern.compile(".*/tasks\\?view=mine.*"));
            dana.barsNobody().screenshot("frame-light");
            dana.inTheDark().screenshot("frame-dark");
        }
    }

    @Test
    void aWrongPasswordIsToldAndLetsNobodyIn() {
        try (var dana = visitors.stranger(Role.ORDER_DESK)) {
            dana.open("/").fill("User name", dana.username()).fill("Password", "wrong password");
            dana.press("Enter");

            assertThat(dana.element(AriaRole.ALERT, "")).isVisible();
            assertThat(dana.page()).hasURL(Pattern.compile(".*/login.*"));
        }
    }

    @Test
    void whoTheProviderVouchesForIsLetInAndWhoItDoesNotIsTold() {
        try (var dana = visitors.stranger(Role.ORDER_DESK)) {
            provider.seat(Person.with("somebody@elsewhere.example"));
            dana.open("/tasks?view=mine").click(AriaRole.LINK, "Log in with Bikes & Co.");
            dana.sees("Bikes & Co. knows you, but there is no account here").barsNobody();
            dana.screenshot("single-sign-on-refused");

            provider.seat(Person.with(dana.username() + "@comanda.example"));
            dana.open("/tasks?view=mine").click(AriaRole.LINK, "Log in with Bikes & Co.");
            assertThat(dana.element(AriaRole.HEADING, "Tasks")).isVisible();
            assertThat(dana.page()).hasURL(Pattern.compile(".*/tasks\\?view=mine.*"));
        }
    }

    @Test
    void thePaletteAndTheKeysWorkWithoutAMouse() {
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.open("/tasks");
            assertThat(dana.element(AriaRole.HEADING, "Tasks")).isVisible();
            dana.press("Control+k");
            assertThat(dana.element(AriaRole.TEXTBOX, "Search")).isFocused();
            dana.barsNobody().screenshot("palette");
            dana.press("Escape", "?").sees("Single-key shortcuts");
            dana.barsNobody().screenshot("keys");
        }
    }

    @Test
    void onAPhoneEveryAreaIsWithinReach() {
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.onScreen(320, 640).open("/tasks");
            dana.click(AriaRole.BUTTON, "Show the areas");
            assertThat(dana.element(AriaRole.LINK, "Tasks")).isVisible();
            dana.screenshot("phone");
        }
    }

    @Test
    void anAddressThatDoesNotExistSaysSo() {
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.open("/nowhere/at/all")
                    .sees("There is nothing at this address")
                    .barsNobody();
        }
    }

    @Test
    void whoLogsOutIsOut() {
        try (var dana = visitors.as(Role.ORDER_DESK)) {
            dana.open("/tasks");
            dana.click(AriaRole.BUTTON, "Settings of");
            dana.screenshot("user-menu").click(AriaRole.MENUITEM, "Log out");
            dana.sees("User name").open("/tasks").sees("User name");
        }
    }
}
