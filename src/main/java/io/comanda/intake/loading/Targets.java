package io.comanda.intake.loading;

import static java.util.stream.Collectors.toMap;

import io.comanda.intake.MappingBroken;
import io.comanda.intake.mapping.Mapping;
import io.comanda.intake.mapping.MappingCheck;
import io.comanda.intake.mapping.MappingReader;
import io.comanda.intake.mapping.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** All that a mapping can fill, by name. */
@Component
public class Targets {

    private final Map<String, Target<?>> byName;
    private final MappingReader reader;

    Targets(List<Target<?>> targets, MappingReader reader) {
        this.byName = targets.stream().collect(toMap(t -> t.shape().target(), Function.identity()));
        this.reader = reader;
    }

    public Target<?> get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("There is no target " + name));
    }

    Optional<Target<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Reads a mapping and refuses one that does not fit. */
    public Mapping mapping(String name, String text) {
        var mapping = reader.read(name, text);
        var violations = new MappingCheck(mapping, shapes()).violations();
        if (!violations.isEmpty()) {
            throw new MappingBroken(name, violations);
        }
        return mapping;
    }

    private Map<String, Shape> shapes() {
        return byName.values().stream().map(Target::shape).collect(toMap(Shape::target, Function.identity()));
    }
}
