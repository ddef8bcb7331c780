package io.comanda.platform.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts people read, out of {@code messages/<area>_<language>.properties}. Keys are unique over all areas;
 * placeholders have names, {@code {orderNumber}}, and are filled by {@link Formats}. What a language lacks is said in
 * English; an unknown key is shown as it is.
 */
@Component
public class Texts {

    /** Languages in which every text exists. */
    public static final List<String> LANGUAGES = List.of("en", "es", "pl", "ro", "de");

    private static final String FALLBACK = "en";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    public Texts() {
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_*.properties")) {
                load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with its placeholders filled; a placeholder without a value stays visible. */
    public String get(Locale locale, String key, Map<String, ?> params) {
        var text = find(locale.getLanguage(), key);
        if (text == null) {
            return key;
        }
        var formats = new Formats(of(locale.getLanguage()));
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            var value = params.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : formats.value(value));
        });
    }

    public String get(Locale locale, String key) {
        return get(locale, key, Map.of());
    }

    public boolean has(String key) {
        return find(FALLBACK, key) != null;
    }

    /** The locale of a language tag such as {@code ro} or {@code pl-PL}; English for a language we do not speak. */
    public Locale of(String language) {
        var spoken = Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
        return Locale.forLanguageTag(byLanguage.containsKey(spoken) ? spoken : FALLBACK);
    }

    private @Nullable String find(String language, String key) {
        var text = byLanguage.getOrDefault(language, Map.of()).get(key);
        return text != null ? text : byLanguage.getOrDefault(FALLBACK, Map.of()).get(key);
    }

    private void load(Resource file) throws IOException {
        var name = String.valueOf(file.getFilename());
        var language = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
        var texts = byLanguage.computeIfAbsent(language, l -> new HashMap<>());
        var read = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        for (var key : read.stringPropertyNames()) {
            if (texts.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("The text " + key + " is in more than one file, also in " + name);
            }
        }
    }
}
