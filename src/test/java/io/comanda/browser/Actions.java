package io.comanda.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be pressed on a page: in sight, where one scrolls to, or in a menu that has a name. Of a list that draws the
 * rows in sight alone, the first ones: how many more are drawn depends on the height of the screen.
 */
final class Actions {

    /** A page that has no room has nothing to give it. */
    private static final Set<String> NEEDS_ROOM = Set.of("Make the rail narrow");

    private static final String NAMES =
            """
            () => {
              const told = node => node.nodeType === Node.TEXT_NODE ? node.data
                : node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden === 'true' || node.tagName === 'TIME' ? ''
                : [...node.childNodes].map(told).join(' ');
              // How many tasks there are may be told a moment later.
              const bare = (part, name) => part.closest('nav') ? name.replace(/ \\d+$/, '') : name;
              const name = part => bare(part, (part.getAttribute('aria-label') ?? told(part)).replace(/\\s+/g, ' ').trim());
              const scrolls = part => part !== null && (/auto|scroll/.test(getComputedStyle(part).overflowX)
                && part.scrollWidth > part.clientWidth || scrolls(part.parentElement));
              const drawnAlways = part => Number(part.closest('[role=row]')?.ariaRowIndex ?? 0) <= 4;
              const inReach = part => {
                const box = part.getBoundingClientRect();
                return part.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0
                  && (box.left >= -1 && box.right <= innerWidth + 1 || scrolls(part.parentElement));
              };
              return [...document.querySelectorAll('a[href], button, [role=tab], [role=menuitem], summary')]
                .filter(drawnAlways).filter(inReach).map(name).filter(each => each !== '');
            }
            """;

    private static final String WIDTH = "() => document.scrollingElement.scrollWidth - innerWidth";

    private final Page page;

    Actions(Page page) {
        this.page = page;
    }

    Set<String> inReach() {
        var names = new TreeSet<String>();
        ((Collection<?>) page.evaluate(NAMES)).forEach(name -> names.add(String.valueOf(name)));
        names.removeAll(NEEDS_ROOM);
        return names;
    }

    /** Also what comes into sight when one menu after the other is opened, until all that is looked for was seen. */
    Set<String> inReachOfMenus(Set<String> lookedFor) {
        var names = inReach();
        var menus = page.locator("button[aria-haspopup=menu]:visible, button.mantine-Burger-root:visible");
        for (Locator menu : menus.all()) {
            if (names.containsAll(lookedFor)) {
                return names;
            }
            menu.press("Enter");
            page.waitForFunction("() => document.getAnimations().every(each => each.playState !== 'running')");
            names.addAll(inReach());
            page.keyboard().press(String.valueOf(menu.getAttribute("class")).contains("Burger") ? "Enter" : "Escape");
        }
        return names;
    }

    /** By how many pixels the page is wider than the window. */
    int overhang() {
        return ((Number) page.evaluate(WIDTH)).intValue();
    }
}
