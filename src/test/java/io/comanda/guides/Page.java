package io.comanda.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the documentation. */
record Page(Path path, String text) {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)]*))?\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\\n]+`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    /** Where a link leads, and to which heading. */
    record Link(Path target, String heading) {}

    static Page of(String path) {
        try {
            return new Page(Path.of(path), Files.readString(Path.of(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them. */
    static Stream<Page> all() throws IOException {
        try (var files = Files.walk(Path.of("docs"))) {
            var docs = files.map(Path::toString)
                    .filter(file -> file.endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of("README.md", "src/web/README.md"), docs.stream())
                    .map(Page::of);
        }
    }

    /** Those that tell how it is today, not how it came to be so. */
    static Stream<Page> ofToday() throws IOException {
        return all().filter(page ->
                !page.path().startsWith(Path.of("docs", "adr")) && !page.path().endsWith("changelog.md"));
    }

    /** Into the house; what lies outside is not ours to look after. */
    List<Link> links() {
        return LINK.matcher(text)
                .results()
                .filter(link -> !link.group(1).contains(":"))
                .map(this::link)
                .toList();
    }

    /** What the pattern finds in text that is set as code. */
    List<MatchResult> inCode(Pattern pattern) {
        return CODE.matcher(text)
                .results()
                .flatMap(code -> pattern.matcher(code.group()).results())
                .toList();
    }

    /** As links name them. */
    Set<String> headings() {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading ->
                        heading.replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private Link link(MatchResult link) {
        var heading = link.group(2) == null ? "" : link.group(2);
        return new Link(
                link.group(1).isEmpty()
                        ? path
                        : path.resolveSibling(link.group(1)).normalize(),
                heading);
    }
}
