package io.comanda.browser;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses the router of the web application knows, read from its sources. */
final class Pages {

    private static final Path SOURCES = Path.of("src", "web", "src");
    private static final Pattern ROUTE = Pattern.compile(
            "const (\\w+) = createRoute\\(\\{\\s*getParentRoute: \\(\\) => (\\w+),(.*?)\\}\\);", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("\\bpath: '([^']+)'");

    /** @param path within its parent; empty for a frame around others */
    private record Route(String name, String parent, String path) {}

    private Pages() {}

    /** With their parameters, as {@code /orders/$orderNumber}. */
    static Set<String> known() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.tsx?"))
                    .flatMap(Pages::in)
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are complete as they are, without parameters. */
    static Set<String> plain() {
        return known().stream().filter(page -> !page.contains("$")).collect(toSet());
    }

    /** Parents with an address stand in the same file as their children. */
    private static Stream<String> in(Path file) {
        var routes = ROUTE.matcher(read(file))
                .results()
                .map(match -> new Route(match.group(1), match.group(2), path(match.group(3))))
                .toList();
        var paths = routes.stream().collect(toMap(Route::name, Route::path));
        return routes.stream().filter(route -> !route.path().isEmpty()).map(route -> address(route, paths));
    }

    private static String path(String options) {
        var path = PATH.matcher(options);
        return path.find() ? path.group(1) : "";
    }

    private static String address(Route route, Map<String, String> paths) {
        var address = paths.getOrDefault(route.parent(), "") + route.path();
        return address.length() > 1 && address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
