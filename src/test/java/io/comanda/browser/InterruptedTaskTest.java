package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.comanda.access.Role;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes in between while somebody fills in a form: colleagues, a cancellation, the end of a session, an outage. */
@BrowserTest
class InterruptedTaskTest {

    private static final String TYPED = "third shelf, behind the pump";
    private static final LocatorAssertions.IsVisibleOptions AT_ONCE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(2_000);
    /** It asks every three seconds whether the server is there. */
    private static final int QUESTIONS_OF_HALF_A_MINUTE = 10;

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
    void whatAColleagueClaimsIsSeenAtOnce() {
        try (var walter = visitors.as(Role.WAREHOUSE);
                var wanda = visitors.as(Role.WAREHOUSE)) {
            task.open(walter, order);
            task.open(wanda, order);
            wanda.press("c").sees("yours");
            seesAtOnce(walter, wanda.username() + " works on it");
            walter.screenshot("task-claimed-by-other");
        }
    }

    @Test
    void whoIsOvertakenWhileTypingKeepsWhatHeTyped() {
        try (var walter = visitors.as(Role.WAREHOUSE);
                var sonia = visitors.as(Role.SUPERVISOR, Role.WAREHOUSE)) {
            type(walter);
            task.open(sonia, order, walter.username() + " works on it");
            sonia.reach(AriaRole.BUTTON, "Take over").press("Enter");
            seesAtOnce(walter, sonia.username() + " works on it");
            assertThat(PickTask.comment(walter)).hasValue(TYPED);

            sonia.sees("yours").press("Control+Enter");
            task.await(order, "UserTask_PackGoods");
            seesAtOnce(walter, "Done already");
            assertThat(PickTask.comment(walter)).hasValue(TYPED);
            walter.barsNobody().screenshot("task-done-by-other");
        }
    }

    @Test
    void whoseOrderIsCancelledWhileTypingIsToldAndMayCopyWhatHeTyped() {
        try (var walter = visitors.as(Role.WAREHOUSE);
                var dana = visitors.as(Role.ORDER_DESK)) {
            walter.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            type(walter);
            cancel(dana);
            walter.sees("No longer needed").sees("The customer changed his mind");
            assertThat(PickTask.comment(walter)).hasValue(TYPED);
            walter.barsNobody().screenshot("task-cancelled");
            walter.reach(AriaRole.BUTTON, "Copy what I typed").press("Enter");
            assertThat(String.valueOf(walter.page().evaluate("() => navigator.clipboard.readText()")))
                    .contains(TYPED);
        }
    }

    @Test
    void aSessionThatEndsInTheMiddleOfAFormCostsNothing() {
        try (var walter = visitors.as(Role.WAREHOUSE).withoutMouse()) {
            type(walter);
            walter.page().context().clearCookies();
            walter.press("Control+Enter").sees("Your session has ended");
            assertThat(PickTask.comment(walter)).hasValue(TYPED);
            walter.barsNobody().screenshot("session-ended");
            walter.fill("Password", Visitors.PASSWORD).press("Enter");

            task.await(order, "UserTask_PackGoods");
            assertThat(task.commentTaken(order)).isEqualTo(TYPED);
        }
    }

    @Test
    void aServerThatIsGoneForHalfAMinuteCostsNothing() {
        try (var line = visitors.line();
                var walter = visitors.over(line, Role.WAREHOUSE).withoutMouse()) {
            walter.page().clock().install();
            task.openClaimed(walter, order);
            line.cut();
            walter.sees("No connection");
            PickTask.write(walter, TYPED);
            walter.press("Control+Enter").sees("The server does not answer");
            passHalfAMinute(walter);
            walter.sees("No connection").sees("Nothing you typed is lost").screenshot("server-gone");
            assertThat(walter.page().getByText("The server does not answer")).hasCount(1);
            assertThat(PickTask.comment(walter)).hasValue(TYPED);

            line.mend();
            assertThat(walter.page().getByText("No connection")).isHidden();
            assertThat(walter.page().getByText("The server does not answer")).isHidden();
            assertThat(PickTask.comment(walter)).hasValue(TYPED);
            walter.press("Control+Enter");
            task.await(order, "UserTask_PackGoods");
            assertThat(task.commentTaken(order)).isEqualTo(TYPED);
        }
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheBrowserWasClosed() {
        try (var walter = visitors.as(Role.WAREHOUSE)) {
            type(walter);
            walter.page().reload();
            walter.sees("is back.");
            assertThat(PickTask.comment(walter)).hasValue(TYPED);
        }
    }

    private void type(Visitor walter) {
        task.openClaimed(walter, order);
        PickTask.write(walter, TYPED);
    }

    private void cancel(Visitor dana) {
        dana.open("/orders/" + order).reach(AriaRole.BUTTON, "Actions").press("Enter");
        dana.choose("Cancel the order").reach(AriaRole.TEXTBOX, "Reason").type("The customer changed his mind");
        dana.reach(AriaRole.BUTTON, "Cancel now").press("Enter");
    }

    /** His clock runs fast; each question is sent and stays without an answer. */
    private static void passHalfAMinute(Visitor walter) {
        var asked = new AtomicInteger();
        walter.page().onRequestFailed(request -> asked.addAndGet(request.url().endsWith("/liveness") ? 1 : 0));
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            walter.page().clock().runFor(1_000);
            return asked.get() >= QUESTIONS_OF_HALF_A_MINUTE;
        });
    }

    private static void seesAtOnce(Visitor who, String text) {
        assertThat(who.page().getByText(text).first()).isVisible(AT_ONCE);
    }
}
