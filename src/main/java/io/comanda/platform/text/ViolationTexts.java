package io.comanda.platform.text;

import io.comanda.kernel.Refusal.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Puts what is wrong with fields into the reader's language: {@code violation.<field>.<code>}, with the field's name as
 * the pointer ends, places in lists left out; or, of a part of a model, {@code finding.<code>}. What has no such text keeps its message.
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
        return key(violation)
                .map(key -> new Violation(
                        violation.pointer(),
                        violation.code(),
                        texts.get(locale, key, violation.facts()),
                        violation.facts()))
                .orElse(violation);
    }

    private Optional<String> key(Violation violation) {
        var ofField = "violation." + field(violation.pointer()) + "." + violation.code();
        var ofModel = "finding." + violation.code();
        return texts.has(ofField)
                ? Optional.of(ofField)
                : Optional.of(ofModel).filter(key -> violation.facts().containsKey("subject") && texts.has(key));
    }

    private static String field(String pointer) {
        var named = pointer.replaceAll("(/[0-9]+)+$", "");
        return named.substring(named.lastIndexOf('/') + 1);
    }
}
