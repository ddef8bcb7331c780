package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;

/** Somebody in front of a browser. What Playwright offers beyond this is at {@link #page()}. */
public class Visitor implements AutoCloseable {

    private static final Path SCREENS = Path.of("target", "screens");

    private final String username;
    private final BrowserContext context;
    private final Page page;
    private final Hands hands;
    private final Complaints complaints;

    Visitor(String username, BrowserContext context) {
        this.username = username;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        this.hands = new Hands(page);
        this.complaints = new Complaints(page);
    }

    /** From now on a page that feels a mouse or a finger fails the test, and so does whoever wants to click. */
    public Visitor withoutMouse() {
        hands.giveAwayMouse();
        return this;
    }

    public String username() {
        return username;
    }

    public Page page() {
        return page;
    }

    public Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    /** One key after the other, for instance {@code press("j", "Enter", "Control+Enter")}. */
    public Visitor press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    public Visitor type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Writes into a field instead of what stands there; without a mouse the way there is Tab. */
    public Visitor fill(String label, String text) {
        hands.fill(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), text);
        return this;
    }

    public Visitor click(AriaRole role, String name) {
        hands.click(element(role, name));
        return this;
    }

    /** Walks there by Tab. */
    public Visitor reach(AriaRole role, String name) {
        return reach(element(role, name));
    }

    public Visitor reach(Locator part) {
        hands.reach(part);
        return this;
    }

    /** An entry of the menu that is open. */
    public Visitor choose(String entry) {
        hands.choose(element(AriaRole.MENUITEM, entry));
        return this;
    }

    /** Waits until it has the focus, as that of a dialog has once it is open. */
    public Visitor standsAt(AriaRole role, String name) {
        assertThat(element(role, name)).isFocused();
        return this;
    }

    public Locator element(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    /** Waits until the words are to be seen. */
    public Visitor sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    public Visitor inTheDark() {
        return in(ColorScheme.DARK);
    }

    public Visitor inTheLight() {
        return in(ColorScheme.LIGHT);
    }

    private Visitor in(ColorScheme scheme) {
        Colours.turn(page, scheme);
        return this;
    }

    public Visitor onScreen(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    /** Kept as {@code target/screens/<name>.png}. */
    public Visitor screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        return this;
    }

    /** Nothing on the page keeps anybody out, in the light and in the dark. */
    public Visitor barsNobody() {
        inTheDark();
        Accessibility.checkColours(page);
        inTheLight();
        Accessibility.check(page);
        return this;
    }

    @Override
    public void close() {
        screenshot("last-seen-by-" + username);
        context.close();
        complaints.checkNone();
    }
}
