package io.comanda.platform.pdf;

import io.comanda.platform.text.Formats;
import io.comanda.platform.text.Texts;
import java.util.Locale;
import java.util.Map;

/** The words of one document in its reader's language: texts of the area {@code pdf}, and how values are written. */
public final class Words {

    private static final String AREA = "pdf.";

    private final Texts texts;
    private final Locale language;
    private final Formats formats;

    public Words(Texts texts, Locale language) {
        this.texts = texts;
        this.language = texts.of(language.toLanguageTag());
        this.formats = new Formats(this.language);
    }

    public Locale language() {
        return language;
    }

    public Formats formats() {
        return formats;
    }

    public String say(String key) {
        return texts.get(language, AREA + key);
    }

    public String say(String key, Map<String, ?> params) {
        return texts.get(language, AREA + key, params);
    }

    /** The word for a code such as a unit or a payment method; the code itself where there is no word. */
    public String name(String family, String code) {
        var key = family + "." + code;
        return knows(key) ? say(key) : code;
    }

    public boolean knows(String key) {
        return texts.has(AREA + key);
    }
}
