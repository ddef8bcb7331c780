package io.comanda.platform.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.platform.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the guard finds it can say, with a mend; that all languages say it is for TextsParityTest. */
class FindingTextsTest {

    private static final Path RULES = Path.of("src/main/java/io/comanda/platform/engine/guard");
    private static final Pattern UTTERED =
            Pattern.compile("(?:findings\\.(?:add|hint)|unknown)\\((?:[^;\"]*?)\"([a-z]+(?:-[a-z]+)*)\"");

    private final Texts texts = new Texts();

    @Test
    void saysAndMendsEachFinding() {
        assertThat(uttered()).hasSizeGreaterThan(50).allSatisfy(code -> {
            assertThat(texts.has("finding." + code)).as(code).isTrue();
            assertThat(texts.has("finding." + code + ".mend")).as(code).isTrue();
        });
    }

    @Test
    void hasNoWordsForWhatIsNeverFound() throws IOException {
        var said = new Properties();
        try (var file = Texts.class.getResourceAsStream("/messages/findings_en.properties")) {
            said.load(file);
        }
        var codes = said.stringPropertyNames().stream()
                .map(key -> key.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).isEqualTo(uttered());
    }

    @Test
    void namesWhatItIsAbout() {
        var words = new FindingTexts(texts);
        var finding = new Finding("UserTask_Ask", 7, "form-missing", Severity.ERROR, "'Ask somebody'");
        assertThat(words.text(finding, Locale.GERMAN)).isEqualTo("Die Aufgabe 'Ask somebody' hat kein Formular.");
        assertThat(words.mend(finding, Locale.ENGLISH)).startsWith("Choose a form");
        var past = new Finding(
                "Flow_Past", 7, "protected-bypassed", Severity.ERROR, "recordPickingDelegate, reserveStockDelegate");
        assertThat(words.text(past, Locale.ENGLISH)).contains("“Record picking”, “Reserve stock”");
        var unled = new Finding("Step", 7, "step-error-without-road", Severity.ERROR, "shipping.AddressRefused");
        assertThat(words.text(unled, Locale.GERMAN)).doesNotContain("shipping.");
    }

    private static Set<String> uttered() {
        try (var files = Files.list(RULES)) {
            var found = files.map(FindingTextsTest::read)
                    .flatMap(source -> UTTERED.matcher(source).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            found.add("doctype");
            return found;
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
