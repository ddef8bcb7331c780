package io.comanda.notification.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.comanda.platform.company.Company;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The one layout of all mails, as HTML and as plain text. The templates hold no logic; all values are escaped. */
@Component
class LetterLayout {

    /** Content id of the logo inside the mail. */
    static final String LOGO = "logo";

    private final Company company;
    private final Resource logo;
    private final Template html;
    private final Template text;

    LetterLayout(Company company, ResourceLoader resources) {
        this.company = company;
        this.logo = resources.getResource(company.logo());
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

    /** Shown in the head of the mail, where it exists. */
    Resource logo() {
        return logo;
    }

    private Map<String, Object> context(Letter letter) {
        return Map.of("letter", letter, "company", company, "logo", logo.exists());
    }

    private static String read(ResourceLoader resources, String name) {
        try {
            return resources.getResource("classpath:" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
