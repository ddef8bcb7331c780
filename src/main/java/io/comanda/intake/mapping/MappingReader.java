package io.comanda.intake.mapping;

import io.comanda.intake.MappingBroken;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the YAML of a mapping. Every scalar is text: NO is Norway and 007 keeps its zeros. */
@Component
public class MappingReader {

    private static final JsonMapper RECORDS = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Takes scalars as they are written. */
    private static class PlainText extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<", 10);
            addImplicitResolver(Tag.NULL, EMPTY, null, 10);
        }
    }

    /** Refuses what is not a mapping; whether it fits our targets is asked separately. */
    public Mapping read(String name, String text) {
        try {
            if (yaml().load(text) instanceof Map<?, ?> tree) {
                return RECORDS.convertValue(tree, Mapping.class);
            }
            throw MappingBroken.at(name, "/", "it is empty");
        } catch (MarkedYAMLException e) {
            throw MappingBroken.at(name, "/", e.getProblem() + " " + e.getProblemMark());
        } catch (JacksonException e) {
            throw MappingBroken.at(name, pointer(e.getPath()), e.getOriginalMessage());
        }
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(20);
        options.setCodePointLimit(1_000_000);
        var dump = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new PlainText());
    }

    private static String pointer(List<JacksonException.Reference> path) {
        var pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/')
                .append(step.getPropertyName() != null ? step.getPropertyName() : String.valueOf(step.getIndex())));
        return pointer.toString();
    }
}
