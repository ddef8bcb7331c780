package io.comanda.platform.engine.guard;

import io.comanda.platform.text.Texts;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Findings in people's words: what is wrong, and how it is mended. */
@Component
public class FindingTexts {

    static final String PREFIX = "finding.";
    static final String MEND = ".mend";

    private final Texts texts;

    public FindingTexts(Texts texts) {
        this.texts = texts;
    }

    public String text(Finding finding, Locale locale) {
        return texts.get(locale, PREFIX + finding.code(), Map.of("subject", finding.subject()));
    }

    public String mend(Finding finding, Locale locale) {
        return texts.get(locale, PREFIX + finding.code() + MEND, Map.of("subject", finding.subject()));
    }
}
