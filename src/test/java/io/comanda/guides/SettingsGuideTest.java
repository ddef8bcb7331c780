package io.comanda.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The guide to settings names every setting of the program with what holds where nothing is said, and no other. */
class SettingsGuideTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (?:`([^`]*)`)? \\| .+ \\|$");

    /** As it is written where a schedule or a single value is read. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(comanda\\.[a-z.-]+):([^}]*)}");

    /** What exists only where it is set, or unless it is. */
    private static final Pattern SWITCH =
            Pattern.compile("@ConditionalOn\\w*Property\\((?:name = )?\"(comanda\\.[a-z.-]+)\"([^)]*)\\)");

    @Test
    void namesEverySettingAndItsDefault() throws IOException {
        var guide = Page.of("docs/guides/settings.md").text();
        var named = ROW.matcher(guide)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2) == null ? "" : row.group(2)));
        assertThat(named).containsExactlyInAnyOrderEntriesOf(settings());
    }

    private static Map<String, String> settings() throws IOException {
        var settings = new TreeMap<String, String>();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var found : scanner.findCandidateComponents("io.comanda")) {
            var type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            put(settings, type.getAnnotation(ConfigurationProperties.class).value(), type);
        }
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var source = Files.readString(file);
                PLACEHOLDER
                        .matcher(source)
                        .results()
                        .forEach(read -> settings.putIfAbsent(read.group(1), read.group(2)));
                SWITCH.matcher(source)
                        .results()
                        .forEach(on -> settings.putIfAbsent(
                                on.group(1), on.group(2).contains("matchIfMissing = true") ? "true" : ""));
            }
        }
        return settings;
    }

    /** A record within the record is a group of settings; of any other type it is one. */
    private static void put(Map<String, String> settings, String prefix, Class<?> type) {
        var components = type.getRecordComponents();
        var annotations = type.getDeclaredConstructors()[0].getParameterAnnotations();
        for (var i = 0; i < components.length; i++) {
            var name = prefix + "." + DataObjectPropertyName.toDashedForm(components[i].getName());
            var kind = components[i].getType();
            if (kind.isRecord() && kind.getEnclosingClass() == type) {
                put(settings, name, kind);
            } else {
                settings.put(name, defaultOf(annotations[i]));
            }
        }
    }

    private static String defaultOf(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(DefaultValue.class::isInstance)
                .flatMap(annotation -> Stream.of(((DefaultValue) annotation).value()))
                .collect(Collectors.joining(", "));
    }
}
