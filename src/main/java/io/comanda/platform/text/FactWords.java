package io.comanda.platform.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Puts the codes among the facts of a timeline into words: {@code fact.<name>.<code>}, else the title of the refusal of
 * that code. Several codes stand apart by commas; what people wrote themselves stays as it is.
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
        var keys =
                Arrays.stream(value.split(APART)).map(code -> key(name, code)).toList();
        return keys.stream().allMatch(Optional::isPresent)
                ? keys.stream()
                        .flatMap(Optional::stream)
                        .map(key -> texts.get(locale, key))
                        .collect(Collectors.joining(APART))
                : value;
    }

    private Optional<String> key(String name, String code) {
        return Stream.of("fact." + name + "." + code, "refusal." + code + ".title")
                .filter(texts::has)
                .findFirst();
    }
}
