package io.comanda.platform.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a type is called in the API: its own name, after that of the record it belongs to. Of two types of one name the
 * later would silently take the place of the first; {@code @Schema(name = …)} tells them apart.
 */
@Component
class SchemaNames extends TypeNameResolver {

    private final Map<String, Set<Class<?>>> owners = new ConcurrentHashMap<>();

    /** Names that more than one type goes by, with those types. */
    Map<String, Set<Class<?>>> shared() {
        var shared = new ConcurrentHashMap<>(owners);
        shared.values().removeIf(types -> types.size() == 1);
        return shared;
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var name = super.nameForClass(type, options);
        var outer = type.getEnclosingClass();
        if (outer != null && !outer.isAnnotationPresent(RestController.class) && !isNamed(type)) {
            name = nameForClass(outer, options) + name;
        }
        owners.computeIfAbsent(name, unknown -> new LinkedHashSet<>()).add(type);
        return name;
    }

    private static boolean isNamed(Class<?> type) {
        var schema = type.getAnnotation(Schema.class);
        return schema != null && !schema.name().isEmpty();
    }
}
