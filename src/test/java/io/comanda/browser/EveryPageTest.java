package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.comanda.access.Role;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every address the router knows: nobody is kept out of it by day or by night, and on 320 pixels or at 200 % each action
 * of the wide screen is within reach. An address that is not visited here fails the test.
 */
@BrowserTest
class EveryPageTest {

    private static final int PHONE = 320;
    /** Of 1280 pixels, as somebody sees it who makes everything twice as large. */
    private static final int ENLARGED = 640;

    /** The house catches its mails in the demo only; elsewhere this page says that there is nothing. */
    private static final String CAUGHT_MAILS = "/admin/mails";

    private static final Role[] OFFICE = {
        Role.ADMINISTRATOR,
        Role.SUPERVISOR,
        Role.ORDER_DESK,
        Role.WAREHOUSE,
        Role.FINANCE,
        Role.PURCHASING,
        Role.PROCESS_ADMIN
    };

    @Autowired
    private Visitors visitors;

    @Autowired
    private Visits visits;

    @Test
    void everyPageIsForEverybodyOnEveryScreen() {
        try (var stranger = visitors.outsider();
                var colleague = visitors.as(OFFICE)) {
            var outside = new TreeMap<>(visits.outside());
            var inside = new TreeMap<>(visits.inside(colleague.username()));
            inside.keySet().removeAll(outside.keySet());
            var visited = new HashSet<>(outside.keySet());
            visited.addAll(inside.keySet());
            assertAll(
                    () -> assertThat(visited)
                            .as("where Visits goes, against the addresses of the router")
                            .containsExactlyInAnyOrderElementsOf(Pages.known()),
                    () -> assertAll(outside.entrySet().stream().map(visit -> at(stranger, visit))),
                    () -> assertAll(inside.entrySet().stream().map(visit -> at(colleague, visit))));
        }
    }

    private static Executable at(Visitor visitor, Map.Entry<String, String> visit) {
        return () -> {
            var name = "page" + visit.getKey().replaceAll("\\W+", "-");
            settle(visitor.onScreen(1280, 800).open(visit.getValue()));
            visitor.screenshot(name);
            var all = new Actions(visitor.page()).inReach();
            assertAll(
                    visit.getKey(),
                    visitor::barsNobody,
                    () -> assertThat(visitor.page().locator("[role=alert]:visible"))
                            .hasCount(visit.getKey().equals(CAUGHT_MAILS) ? 1 : 0),
                    () -> keeps(visitor, ENLARGED, all),
                    () -> keeps(visitor, PHONE, all),
                    () -> visitor.screenshot(name + "-phone"));
        };
    }

    private static void keeps(Visitor visitor, int width, Set<String> all) {
        visitor.onScreen(width, 640);
        settle(visitor);
        var actions = new Actions(visitor.page());
        assertAll(
                () -> assertThat(actions.overhang())
                        .as("wider than %s px by", width)
                        .isLessThanOrEqualTo(0),
                () -> assertThat(actions.inReachOfMenus()).as("at %s px", width).containsAll(all));
    }

    /** What the page asked for has come. */
    private static void settle(Visitor visitor) {
        assertThat(visitor.page().locator("h1:visible").first()).isVisible();
        assertThat(visitor.page().locator("[role=status][aria-label=Loading]:visible"))
                .hasCount(0);
    }
}
