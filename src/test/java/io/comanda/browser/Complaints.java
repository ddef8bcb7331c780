package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a browser complains about while somebody works with it: broken scripts, and what the security policy refused. */
final class Complaints {

    private static final String REFUSED = "Content Security Policy";

    private final List<String> heard = new ArrayList<>();

    Complaints(Page page) {
        page.onConsoleMessage(message -> {
            if (message.text().contains(REFUSED)) {
                heard.add(message.text());
            }
        });
        page.onPageError(heard::add);
    }

    void checkNone() {
        assertThat(heard).as("what the browser complained about").isEmpty();
    }
}
