package io.comanda.platform.engine.guard;

import io.comanda.platform.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Findings in people's words: what is wrong, and how it is mended. */
@Component
public class FindingTexts {

    static final String PREFIX = "finding.";
    static final String MEND = ".mend";
    private static final String LIST = ", ";

    private final Texts texts;

    public FindingTexts(Texts texts) {
        this.texts = texts;
    }

    public String text(Finding finding, Locale locale) {
        return say(finding.code(), finding, locale);
    }

    public String mend(Finding finding, Locale locale) {
        return say(finding.code() + MEND, finding, locale);
    }

    private String say(String code, Finding finding, Locale locale) {
        return texts.get(locale, PREFIX + code, Map.of("subject", named(finding.subject(), locale)));
    }

    /** Steps and errors of the catalogue by their names; whatever else a finding is about, as it stands in the file. */
    private String named(String subject, Locale locale) {
        return Stream.of(subject.split(LIST))
                .map(word -> Stream.of("step." + word + ".name", "refusal." + word + ".title")
                        .filter(texts::has)
                        .findFirst()
                        .map(key -> "“" + texts.get(locale, key) + "”")
                        .orElse(word))
                .collect(Collectors.joining(LIST));
    }
}
