package io.comanda.worklist.domain;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;

/** Gathers what is wrong with the values of one form, in the reader's language. */
final class FieldProblems {

    private final Texts texts;
    private final List<Violation> found = new ArrayList<>();

    FieldProblems(Texts texts) {
        this.texts = texts;
    }

    void add(String key, String code) {
        add(key, code, "");
    }

    /** @param bound the limit that was missed, as the text shows it */
    void add(String key, String code, Object bound) {
        var pointer = "/variables/" + key.replace("~", "~0").replace("/", "~1");
        var text = texts.get(
                LocaleContextHolder.getLocale(), "violation.worklist." + code, Map.of("bound", String.valueOf(bound)));
        found.add(new Violation(pointer, code, text));
    }

    List<Violation> all() {
        return found;
    }
}
