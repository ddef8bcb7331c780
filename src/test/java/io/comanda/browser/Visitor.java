package io.comanda.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Somebody in front of a browser. What Playwright offers beyond this is at {@link #page()}. */
public class Visitor implements AutoCloseable {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final List<String> ACCESSIBILITY =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final String username;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

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

    public Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    public Visitor click(AriaRole role, String name) {
        element(role, name).click();
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

    /** Goes on when the page is drawn anew, for half-changed colours would be told as faults. */
    private Visitor in(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForFunction(
                "scheme => document.documentElement.dataset.mantineColorScheme === scheme",
                scheme.name().toLowerCase(Locale.ROOT));
        page.waitForFunction("() => document.getAnimations().every(each => each.playState !== 'running'"
                + " || each.effect?.getComputedTiming().endTime === Infinity)");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
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
        inTheLight().barsNobodyNow();
        inTheDark().barsNobodyNow();
        return inTheLight();
    }

    private void barsNobodyNow() {
        var found = new AxeBuilder(page).withTags(ACCESSIBILITY).analyze().getViolations();
        var told = found.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getHtml() + "\n    " + node.getFailureSummary()))
                .collect(joining("\n"));
        assertThat(told).as(page.url()).isEmpty();
    }

    @Override
    public void close() {
        screenshot("last-seen-by-" + username);
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
