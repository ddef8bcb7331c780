package io.comanda.platform.engine.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams, decisions and forms the application ships with, by the names of their files. */
@Component
@Order(1)
public class ShippedModels implements ModelSource {

    /** What a deployment of them says where it comes from. */
    public static final String SOURCE = "shipped";

    private static final List<String> PLACES =
            List.of("classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form");

    private final Map<String, byte[]> files;

    ShippedModels() {
        this.files = read();
    }

    public Map<String, byte[]> files() {
        return files;
    }

    @Override
    public Collection<String> diagrams() {
        return files.keySet().stream().filter(name -> name.endsWith(".bpmn")).toList();
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static Map<String, byte[]> read() {
        var resolver = new PathMatchingResourcePatternResolver();
        var found = new ArrayList<Resource>();
        try {
            for (var place : PLACES) {
                found.addAll(List.of(resolver.getResources(place)));
            }
            var files = new TreeMap<String, byte[]>();
            for (var file : found) {
                files.put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
            }
            return new LinkedHashMap<>(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
