package io.comanda.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads records as their code means them: what is not {@code @Nullable} is required, what is may be null, and a text
 * that must be one of a few words is an enumeration.
 */
class RecordSchemas extends ModelResolver {

    private static final Pattern WORDS = Pattern.compile("[A-Z_]+(\\|[A-Z_]+)+");

    RecordSchemas(ObjectMapper mapper, TypeNameResolver names) {
        super(mapper, names);
        openapi31(true);
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = super.resolve(type, context, chain);
        var raw = _mapper.constructType(type.getType()).getRawClass();
        var schema = resolved == null ? null : defined(resolved, context);
        if (schema != null && raw.isRecord() && schema.getProperties() != null) {
            describe(schema, raw);
        }
        return resolved;
    }

    private static @Nullable Schema<?> defined(Schema<?> resolved, ModelConverterContext context) {
        return resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels()
                        .get(resolved.get$ref().substring(resolved.get$ref().lastIndexOf('/') + 1));
    }

    private static void describe(Schema<?> schema, Class<?> type) {
        var required = new LinkedHashSet<String>(schema.getRequired() == null ? List.of() : schema.getRequired());
        for (var component : type.getRecordComponents()) {
            var property = schema.getProperties().get(component.getName());
            if (property != null) {
                words(property);
                if (isNullable(component)) {
                    if (!required.contains(component.getName())) {
                        schema.getProperties().put(component.getName(), orNull(property));
                    }
                } else {
                    required.add(component.getName());
                }
            }
        }
        schema.setRequired(List.copyOf(required));
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @SuppressWarnings("unchecked")
    private static void words(Schema<?> property) {
        var pattern = property.getPattern();
        if (pattern != null && WORDS.matcher(pattern).matches()) {
            property.setPattern(null);
            ((Schema<Object>) property).setEnum(new ArrayList<>(List.of(pattern.split("\\|"))));
        }
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>().oneOf(List.of(property, new Schema<>().types(Set.of("null"))));
        }
        if (property.getTypes() != null) {
            property.addType("null");
            if (property.getEnum() != null && !property.getEnum().contains(null)) {
                property.addEnumItemObject(null);
            }
        }
        return property;
    }
}
