package io.comanda.desk.domain;

import io.comanda.platform.text.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Puts the codes among the facts of a timeline into words: {@code fact.<name>.<code>}. Several codes stand apart by
 * commas; what people wrote themselves stays as it is.
 */
@Component
public class FactWords {

    private static final String APART = ", ";

    private final Texts texts;

    FactWords(Texts texts) {
        this.texts = texts;
    }

    public Map<String, String> in(Locale locale, Map<String, String> facts) {
        var told = new LinkedHashMap<String, String>();
        facts.forEach((name, value) -> told.put(name, in(locale, name, value)));
        return told;
    }

    public String in(Locale locale, String name, String value) {
        var codes = value.split(APART);
        return Arrays.stream(codes).allMatch(code -> texts.has(key(name, code)))
                ? Arrays.stream(codes)
                        .map(code -> texts.get(locale, key(name, code)))
                        .collect(Collectors.joining(APART))
                : value;
    }

    private static String key(String name, String code) {
        return "fact." + name + "." + code;
    }
}
