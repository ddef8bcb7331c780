package io.comanda.platform.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every failure looks like; see {@link io.comanda.platform.web.Problems}. */
final class ProblemSchema {

    static final String NAME = "Problem";
    static final String VIOLATION = "Violation";

    private ProblemSchema() {}

    static Schema<?> schema() {
        var schema =
                object("A failure with its reason; beside these fields it may carry the facts that its text names");
        schema.addProperty("type", text("urn:comanda:problem: and the code"));
        schema.addProperty("title", text("What happened, in the caller's language"));
        schema.addProperty("status", new Schema<>().types(Set.of("integer")));
        schema.addProperty("detail", text("What to do about it, in the caller's language"));
        schema.addProperty("instance", text("The address that was asked"));
        schema.addProperty("code", text("Stable: module and refusal, such as ordering.OrderUnknown"));
        schema.addProperty(
                "errors",
                new Schema<>()
                        .types(Set.of("array"))
                        .description("Which fields are wrong")
                        .items(new Schema<>().$ref(VIOLATION)));
        schema.setRequired(List.of("type", "title", "status", "code"));
        schema.setAdditionalProperties(true);
        schema.setExample(Map.of(
                "type", "urn:comanda:problem:platform.ValuesInvalid",
                "title", "Some values are not valid",
                "status", 422,
                "code", "platform.ValuesInvalid",
                "errors",
                        List.of(Map.of(
                                "pointer", "/lines/0/quantity",
                                "code", "positive",
                                "message", "must be greater than 0"))));
        return schema;
    }

    static Schema<?> violation() {
        var schema = object("One field that is wrong");
        schema.addProperty("pointer", text("JSON pointer into the request, or the name of a parameter"));
        schema.addProperty("code", text("Stable name of the broken rule"));
        schema.addProperty("message", text("The rule in the caller's language"));
        schema.setRequired(List.of("pointer", "code", "message"));
        return schema;
    }

    private static Schema<?> object(String description) {
        return new Schema<>().types(Set.of("object")).description(description);
    }

    private static Schema<?> text(String description) {
        return new Schema<>().types(Set.of("string")).description(description);
    }
}
