package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.comanda.access.Role;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
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

    private static final int AT_ONCE = 2;

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
        var outside = visits.outside();
        var inside = new HashMap<>(visits.inside());
        inside.keySet().removeAll(outside.keySet());
        var visited = new HashSet<>(outside.keySet());
        visited.addAll(inside.keySet());
        assertAll(
                () -> assertThat(visited)
                        .as("where Visits goes, against the addresses of the router")
                        .containsExactlyInAnyOrderElementsOf(Pages.known()),
                () -> walk(outside, Visitors::outsider),
                () -> walk(inside, all -> all.as(OFFICE)));
    }

    /** By several people at once, each with a browser of his own. */
    private void walk(Map<String, String> addresses, Function<Visitors, Visitor> somebody) throws Exception {
        var pages = new ConcurrentLinkedQueue<>(new TreeMap<>(addresses).entrySet());
        var faults = new ConcurrentLinkedQueue<Executable>();
        Callable<Void> walker = () -> {
            try (var all = visitors.elsewhere();
                    var visitor = somebody.apply(all)) {
                for (var page = pages.poll(); page != null; page = pages.poll()) {
                    look(visitor, page)
                            .ifPresent(fault -> faults.add(() -> {
                                throw fault;
                            }));
                }
            }
            return null;
        };
        var walkers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var done : walkers.invokeAll(Collections.nCopies(AT_ONCE, walker))) {
                done.get();
            }
        } finally {
            walkers.shutdownNow();
        }
        assertAll(faults);
    }

    private static Optional<Throwable> look(Visitor visitor, Map.Entry<String, String> page) {
        try {
            at(visitor, page).execute();
            return Optional.empty();
        } catch (Throwable fault) {
            return Optional.of(fault);
        }
    }

    private static Executable at(Visitor visitor, Map.Entry<String, String> visit) {
        return () -> {
            var name = "page" + visit.getKey().replaceAll("\\W+", "-");
            settle(visitor.onScreen(1280, 800).open(visit.getValue()));
            picture(visitor, name);
            var all = new Actions(visitor.page()).inReach();
            assertAll(
                    visit.getKey(),
                    visitor::barsNobody,
                    () -> assertThat(visitor.page().locator("[role=alert]:visible"))
                            .hasCount(visit.getKey().equals(CAUGHT_MAILS) ? 1 : 0),
                    () -> keeps(visitor, ENLARGED, all),
                    () -> keeps(visitor, PHONE, all),
                    () -> picture(visitor, name + "-phone"));
        };
    }

    /** To be looked at: {@code -Devery.picture=true}; they cost half a minute. */
    private static void picture(Visitor visitor, String name) {
        if (Boolean.getBoolean("every.picture")) {
            visitor.screenshot(name);
        }
    }

    private static void keeps(Visitor visitor, int width, Set<String> all) {
        visitor.onScreen(width, 640);
        settle(visitor);
        var actions = new Actions(visitor.page());
        assertAll(
                () -> assertThat(actions.overhang())
                        .as("wider than %s px by", width)
                        .isLessThanOrEqualTo(0),
                () -> assertThat(actions.inReachOfMenus(all))
                        .as("at %s px", width)
                        .containsAll(all));
    }

    /** What the page asked for has come. */
    private static void settle(Visitor visitor) {
        assertThat(visitor.page().locator("h1:visible").first()).isVisible();
        assertThat(visitor.page().locator("[role=status][aria-label=Loading]:visible"))
                .hasCount(0);
    }
}
