package io.comanda.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody gets to a part of the page: with a mouse, or with the keyboard alone. */
final class Hands {

    private static final String MOUSE = "A mouse was used";

    private final Page page;
    private boolean mouse = true;

    Hands(Page page) {
        this.page = page;
    }

    /** From now on a page that feels a mouse or a finger fails the test, and so does whoever wants to click. */
    void giveAwayMouse() {
        mouse = false;
        page.addInitScript("for (const touch of ['pointerdown', 'mousedown', 'touchstart'])"
                + " addEventListener(touch, () => { throw new Error('" + MOUSE + "'); }, true)");
    }

    /** Writes instead of what stands there. */
    void fill(Locator field, String text) {
        if (mouse) {
            field.fill(text);
            return;
        }
        reach(field);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
    }

    void click(Locator part) {
        if (!mouse) {
            throw new IllegalStateException("Without a mouse: reach it and press a key");
        }
        part.click();
    }

    /** Walks there by Tab. */
    void reach(Locator part) {
        new FocusWalk(page, "Tab").to(part);
    }

    /** Walks down an open menu and takes what stands there. */
    void choose(Locator entry) {
        new FocusWalk(page, "ArrowDown").to(entry);
        page.keyboard().press("Enter");
    }
}
