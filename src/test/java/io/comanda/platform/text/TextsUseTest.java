package io.comanda.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Whatever the program may say has a text. */
class TextsUseTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("texts\\.get\\(\\s*[^,;]+?,\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern KIND = Pattern.compile("\"([a-z]+\\.[A-Z][A-Za-z]+)\"");

    private final Texts texts = new Texts();

    @Test
    void everyKeyWrittenOutInTheProgramHasAText() {
        assertThat(missing(matches(KEY, "texts.get("))).isEmpty();
    }

    @Test
    void everyRefusalHasATitleAndADetail() {
        assertThat(missing(refusals()
                        .flatMap(code -> Stream.of("refusal." + code + ".title", "refusal." + code + ".detail"))))
                .isEmpty();
    }

    @Test
    void everythingRecordedOnATimelineOrToldAsANoticeHasAText() {
        assertThat(matches(KIND, "platform.timeline.Entry")
                        .filter(kind -> !texts.has("timeline." + kind) && !texts.has("notice." + kind)))
                .isEmpty();
    }

    private Set<String> missing(Stream<String> keys) {
        return keys.filter(key -> !texts.has(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> refusals() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
        return scanner.findCandidateComponents("io.comanda").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .filter(name -> !name.contains("Test"))
                .map(TextsUseTest::type)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .map(type -> type.getName().split("\\.")[2] + "." + type.getSimpleName());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> matches(Pattern pattern, String mark) {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(TextsUseTest::read)
                    .filter(source -> source.contains(mark))
                    .flatMap(source -> pattern.matcher(source).results().map((MatchResult match) -> match.group(1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
