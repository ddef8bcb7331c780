package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody in front of a browser. What Playwright offers beyond this is at {@link #page()}. */
public class Visitor implements AutoCloseable {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final String MOUSE = "A mouse was used";

    private final String username;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean mouse = true;

    Visitor(String username, BrowserContext context) {
        this.username = username;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** From now on a page that feels a mouse or a finger fails the test, and so does whoever wants to click. */
    public Visitor withoutMouse() {
        mouse = false;
        page.addInitScript("for (const touch of ['pointerdown', 'mousedown', 'touchstart'])"
                + " addEventListener(touch, () => { throw new Error('" + MOUSE + "'); }, true)");
        return this;
    }

    public String username() {
        return username;
    }

    public Page page() {
        return page;
    }

    /** Logs in without the login page, which has its own test. */
    public Visitor login() {
        var answer = context.request()
                .post("/api/session", Visitors.json(Map.of("username", username, "password", Visitors.PASSWORD)));
        assertThat(answer.status()).isEqualTo(200);
        return this;
    }

    /** As after an hour of not touching anything. */
    public Visitor losesSession() {
        context.clearCookies();
        return this;
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
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        if (mouse) {
            field.fill(text);
            return this;
        }
        new TabWalk(page).to(field);
        return press("ControlOrMeta+a").type(text);
    }

    public Visitor click(AriaRole role, String name) {
        if (!mouse) {
            throw new IllegalStateException("Without a mouse: reach it and press a key");
        }
        element(role, name).click();
        return this;
    }

    /** Walks there by Tab. */
    public Visitor reach(AriaRole role, String name) {
        return reach(element(role, name));
    }

    public Visitor reach(Locator part) {
        new TabWalk(page).to(part);
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
        Accessibility.check(page);
        inTheLight();
        Accessibility.check(page);
        return this;
    }

    @Override
    public void close() {
        screenshot("last-seen-by-" + username);
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
