package io.comanda.platform.text;

import io.comanda.kernel.Refusal.Violation;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Puts what is wrong with fields into the reader's language: {@code violation.<field>.<code>}, with the field's name as
 * the pointer ends, places in lists left out. What has no such text keeps its message.
 */
@Component
public class ViolationTexts {

    private final Texts texts;

    public ViolationTexts(Texts texts) {
        this.texts = texts;
    }

    public List<Violation> in(Locale locale, List<Violation> violations) {
        return violations.stream().map(violation -> in(locale, violation)).toList();
    }

    private Violation in(Locale locale, Violation violation) {
        var key = "violation." + field(violation.pointer()) + "." + violation.code();
        return texts.has(key)
                ? new Violation(
                        violation.pointer(),
                        violation.code(),
                        texts.get(locale, key, violation.facts()),
                        violation.facts())
                : violation;
    }

    private static String field(String pointer) {
        var named = pointer.replaceAll("(/[0-9]+)+$", "");
        return named.substring(named.lastIndexOf('/') + 1);
    }
}
