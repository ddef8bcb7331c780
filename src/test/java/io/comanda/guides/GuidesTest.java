package io.comanda.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documentation names is there: pages and their headings, files, endpoints, tests. */
class GuidesTest {

    private static final Pattern FILE =
            Pattern.compile("(?<![\\w./:{-])((?:src|docs|config|processes|forms)/[\\w./-]*\\w)");
    private static final Pattern ENDPOINT =
            Pattern.compile("(?:(GET|POST|PUT|DELETE|PATCH) )?(?:http://localhost:8080)?(/api/[\\w/{}$.-]*\\w}?)");

    /** What the description of the API leaves out: pages for people, and where others call by an agreement of their own. */
    private static final Set<String> UNDESCRIBED = Set.of(
            "/api/docs",
            "/api/openapi.json",
            "/api/dev/mails",
            "/api/payments/webhooks/stripe",
            "/api/sso/provider/callback");

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)`");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}|\\$\\w+");

    private static final JsonNode API = JsonMapper.shared()
            .readTree(Path.of("docs", "generated", "openapi.json").toFile())
            .path("paths");

    static Stream<Page> everyPage() throws IOException {
        return Page.all();
    }

    static Stream<Page> pagesOfToday() throws IOException {
        return Page.ofToday();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void leadsToPagesAndHeadingsThatExist(Page page) {
        assertThat(page.links()).allSatisfy(link -> {
            assertThat(link.target()).exists();
            if (!link.heading().isEmpty()) {
                assertThat(Page.of(link.target().toString()).headings()).contains(link.heading());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pagesOfToday")
    void namesFilesThatExist(Page page) {
        assertThat(page.inCode(FILE))
                .allSatisfy(file -> assertThat(Path.of(file.group(1))).exists());
    }

    @ParameterizedTest
    @MethodSource("pagesOfToday")
    void namesEndpointsThatExist(Page page) {
        assertThat(page.inCode(ENDPOINT))
                .filteredOn(named -> !UNDESCRIBED.contains(named.group(2)) && !isInTheApi(named))
                .extracting(MatchResult::group)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void namesTestsThatExist(Page page) throws IOException {
        var tests = tests();
        assertThat(page.inCode(TEST)).allSatisfy(named -> assertThat(tests).contains(named.group(1)));
    }

    /** Itself, or without a verb the beginning of others. */
    private static boolean isInTheApi(MatchResult named) {
        var verb = named.group(1);
        var asked = List.of(named.group(2).split("/"));
        return API.propertyStream().anyMatch(path -> {
            var known = List.of(path.getKey().split("/"));
            return verb == null
                    ? known.size() >= asked.size() && fits(known.subList(0, asked.size()), asked)
                    : known.size() == asked.size()
                            && fits(known, asked)
                            && path.getValue().has(verb.toLowerCase(Locale.ROOT));
        });
    }

    private static boolean fits(List<String> known, List<String> asked) {
        for (var i = 0; i < known.size(); i++) {
            if (!known.get(i).equals(asked.get(i))
                    && !(known.get(i).startsWith("{")
                            || PARAMETER.matcher(asked.get(i)).matches())) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
