package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import io.comanda.access.Role;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.platform.actor.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Seats people of a role in front of a browser: {@code try (var dana = visitors.as(Role.ORDER_DESK)) { dana.open("/tasks");
 * … }}. Each has an account, a window and cookies of his own.
 */
public class Visitors implements AutoCloseable {

    public static final String PASSWORD = "corect horse battery";

    private static final AtomicInteger COUNT = new AtomicInteger();

    static {
        // A busy machine is slow and not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private final Users users;
    private final Environment environment;
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    Visitors(Users users, Environment environment) {
        this.users = users;
        this.environment = environment;
    }

    /** In a browser of their own, for another thread: each browser is bound to the thread that opened it. */
    Visitors elsewhere() {
        return new Visitors(users, environment);
    }

    /** Somebody who is logged in. */
    public Visitor as(Role... roles) {
        return loggedIn(newcomer(null, roles), window(port()));
    }

    /** Somebody who is logged in over a line of his own. */
    Visitor over(Relay line, Role... roles) {
        return loggedIn(newcomer(null, roles), window(line.port()));
    }

    /** A line to the application, to be cut. */
    Relay line() {
        return new Relay(port());
    }

    /** A sales agent who is logged in. */
    public Visitor agent(String code) {
        return loggedIn(newcomer(code, Role.AGENT), window(port()));
    }

    /** Somebody who has an account and is not logged in yet. */
    public Visitor stranger(Role... roles) {
        return new Visitor(newcomer(null, roles), window(port()));
    }

    /** Without the login page, which has its own test. */
    private static Visitor loggedIn(String username, BrowserContext window) {
        var answer = window.request().post("/api/session", json(Map.of("username", username, "password", PASSWORD)));
        assertThat(answer.status()).isEqualTo(200);
        return new Visitor(username, window);
    }

    /** User name of a new account. */
    private String newcomer(@Nullable String agentCode, Role... roles) {
        var name = roles[0].id() + "-" + COUNT.incrementAndGet();
        users.create(new UserDraft(
                name, Actor.Kind.PERSON, name, new Email(name + "@comanda.example"), "en", Set.of(roles), agentCode));
        users.accept(users.invite(name).secret(), PASSWORD);
        return name;
    }

    /** Somebody without an account, as a customer with a link. */
    public Visitor outsider() {
        return new Visitor("", window(port()));
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private BrowserContext window(int port) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Bucharest")
                        .setViewportSize(1280, 800));
    }

    private Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var executable = BrowserInstalled.executable()
                    .orElseThrow(
                            () -> new IllegalStateException("No browser: install Chromium or set COMANDA_BROWSER"));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(List.of(
                                    "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=en-US")));
        }
        return browser;
    }

    static RequestOptions json(Object body) {
        return RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setData(body);
    }

    @Override
    public void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
