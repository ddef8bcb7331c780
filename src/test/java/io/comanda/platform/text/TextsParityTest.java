package io.comanda.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every area says the same things in every language. */
class TextsParityTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern CEDILLA = Pattern.compile("[şţŞŢ]");

    @TestFactory
    Iterable<DynamicTest> everyAreaHasTheSameKeysAndPlaceholdersInEveryLanguage() throws IOException {
        return filesByArea().entrySet().stream()
                .map(area -> DynamicTest.dynamicTest(area.getKey(), () -> speaksAllLanguages(area.getValue())))
                .toList();
    }

    @Test
    void romanianIsWrittenWithCommasBelowNotCedillas() throws IOException {
        for (var languages : filesByArea().values()) {
            var texts = languages.getOrDefault("ro", Map.of()).values();
            assertThat(texts).noneMatch(text -> CEDILLA.matcher(text).find());
        }
    }

    private static void speaksAllLanguages(Map<String, Map<String, String>> languages) {
        assertThat(languages).containsKeys(Texts.LANGUAGES.toArray(String[]::new));
        var english = placeholders(languages.getOrDefault("en", Map.of()));
        languages.forEach((language, texts) -> {
            assertThat(texts.values()).as(language).noneMatch(String::isBlank);
            assertThat(placeholders(texts)).as(language).isEqualTo(english);
        });
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        var found = new TreeMap<String, Set<String>>();
        texts.forEach((key, text) -> found.put(
                key,
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
        return found;
    }

    private static Map<String, Map<String, Map<String, String>>> filesByArea() throws IOException {
        var areas = new TreeMap<String, Map<String, Map<String, String>>>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString().replace(".properties", "");
                var split = name.lastIndexOf('_');
                areas.computeIfAbsent(name.substring(0, split), a -> new TreeMap<>())
                        .put(name.substring(split + 1), read(file));
            }
        }
        return areas;
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        var texts = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
