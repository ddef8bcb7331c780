package io.comanda.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page that keeps somebody out (WCAG 2.2 AA and good practice). */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    static void check(Page page) {
        tell(page, axe(page).withTags(RULES));
    }

    /** What the other colours of the same page may have made worse. */
    static void checkColours(Page page) {
        tell(page, axe(page).withRules(OF_COLOURS));
    }

    /**
     * Without frames of others there is no need to put the findings together in a page of their own; what is well is not
     * told node by node.
     */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void tell(Page page, AxeBuilder axe) {
        var found = axe.analyze().getViolations();
        var told = found.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getHtml() + "\n    " + node.getFailureSummary()))
                .collect(joining("\n"));
        assertThat(told).as(page.url()).isEmpty();
    }
}
