package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;

/** From where the focus is to a part of the page, by one key and nothing else. */
final class FocusWalk {

    private static final int FAR = 200;
    private static final String HAS_FOCUS = "part => part === document.activeElement";
    private static final String FOCUSED = "() => document.activeElement.outerHTML.replace(/\\s+/g, ' ').slice(0, 120)";

    private final Page page;
    private final String key;

    FocusWalk(Page page, String key) {
        this.page = page;
        this.key = key;
    }

    /** Fails when the whole page was walked through without coming there. */
    void to(Locator part) {
        assertThat(part).isVisible();
        assertThat(part).isEnabled();
        var met = new ArrayList<String>();
        while (!Boolean.TRUE.equals(part.evaluate(HAS_FOCUS))) {
            if (met.size() == FAR) {
                throw new AssertionError(key + " does not lead to " + part + " but to\n" + String.join("\n", met));
            }
            page.keyboard().press(key);
            met.add(String.valueOf(page.evaluate(FOCUSED)));
        }
    }
}
