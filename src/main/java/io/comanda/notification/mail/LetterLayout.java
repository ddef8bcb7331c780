package io.comanda.notification.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.comanda.platform.company.Company;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The one layout of all mails, as HTML and as plain text. The templates hold no logic; all values are escaped. */
@Component
class LetterLayout {

    private final Company company;
    private final boolean hasLogo;
    private final Template html;
    private final Template text;

    LetterLayout(Company company, Logo logo, ResourceLoader resources) {
        this.company = company;
        this.hasLogo = logo.picture().isPresent();
        this.html = Mustache.compiler().emptyStringIsFalse(true).compile(read(resources, "mail/letter.html"));
        this.text = Mustache.compiler()
                .emptyStringIsFalse(true)
                .escapeHTML(false)
                .compile(read(resources, "mail/letter.txt"));
    }

    String html(Letter letter) {
        return html.execute(context(letter));
    }

    String text(Letter letter) {
        return text.execute(context(letter)).strip() + "\n";
    }

    private Map<String, Object> context(Letter letter) {
        return Map.of("letter", letter, "company", company, "hasLogo", hasLogo);
    }

    private static String read(ResourceLoader resources, String name) {
        try {
            return resources.getResource("classpath:" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
