package io.comanda.models;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** A delegate or listener with its source, in which one sees what it really reads, writes and throws. */
record StepSource(Class<?> type, String source) {

    private static final String NAME = "(\"\\w+\"|[A-Z]\\w*\\.[A-Z_]+|[A-Z_]+)";
    private static final Pattern WRITTEN =
            Pattern.compile("(?:setVariable(?:Local)?\\(\\s*|Variables\\.route\\(step, )" + NAME + "\\s*,");
    private static final Pattern KEPT_APART = Pattern.compile("keepApart\\(step, ([^)]*)\\)");
    private static final Pattern READ = Pattern.compile(
            "(?:getVariable\\(|ariables\\.(?:text|number|count)\\(step, |amount\\(step, )" + NAME + "\\)");
    private static final Pattern THROWN = Pattern.compile("new BpmnError\\(([\\w.]+)");
    private static final Pattern CAUGHT = Pattern.compile("catch \\((\\w+) refusal\\)");

    static Stream<StepSource> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        scanner.resetFilters(false);
        Stream.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class)
                .forEach(kind -> scanner.addIncludeFilter(new AssignableTypeFilter(kind)));
        return scanner.findCandidateComponents("io.comanda").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(type -> type.getPackageName().contains(".process"))
                .filter(type -> file(type).toFile().exists())
                .map(type -> new StepSource(type, new String(ModelFiles.bytes(file(type)), StandardCharsets.UTF_8)));
    }

    String bean() {
        var name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    Set<String> written() {
        return Stream.concat(
                        named(WRITTEN), KEPT_APART.matcher(source).results().flatMap(apart -> Stream.of(
                                        apart.group(1).split(",\\s*"))
                                .map(this::value)))
                .collect(Collectors.toSet());
    }

    Set<String> read() {
        return Stream.of(
                        named(READ),
                        source.contains("Variables.shipment(") ? Stream.of("shipmentNumber") : Stream.<String>of(),
                        source.contains("QuoteVariables.version(") ? Stream.of("quoteVersion") : Stream.<String>of())
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    Set<String> thrown() {
        return THROWN.matcher(source)
                .results()
                .map(error -> error.group(1))
                .map(name -> name.equals("refusal.code") ? caught() : value(name))
                .collect(Collectors.toSet());
    }

    /** The code of the refusal that is passed on: its module and its name. */
    private String caught() {
        return first(CAUGHT)
                .flatMap(refusal -> first(Pattern.compile("import io\\.comanda\\.(\\w+\\." + refusal + ");")))
                .orElseThrow();
    }

    private Optional<String> first(Pattern pattern) {
        return pattern.matcher(source).results().map(found -> found.group(1)).findFirst();
    }

    private Stream<String> named(Pattern pattern) {
        return pattern.matcher(source).results().map(found -> value(found.group(1)));
    }

    private String value(String name) {
        if (name.startsWith("\"")) {
            return name.substring(1, name.length() - 1);
        }
        var dot = name.indexOf('.');
        return dot < 0
                ? constant(type, name)
                : constant(
                        ClassUtils.resolveClassName(type.getPackageName() + "." + name.substring(0, dot), null),
                        name.substring(dot + 1));
    }

    private static String constant(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(Class<?> type) {
        return Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
