package io.comanda.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashSet;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives every operation its id and its problem, and says what the parameters mean that many of them share. */
@Component
@Order
class Operations implements GlobalOpenApiCustomizer {

    private static final Map<String, String> SHARED = Map.of(
            "cursor", "Where the list goes on: `next` of the page before; left out for the first page",
            "limit", "How many items a page has",
            "Idempotency-Key",
                    "Chosen by the caller, best a UUID. The same key with the same body again is answered"
                            + " with the first answer and does nothing more; with another body it is refused.",
            "If-Match", "The `ETag` of the version that is changed; refused when it is no longer the present one");

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(ProblemSchema.NAME, ProblemSchema.schema());
        api.getComponents().addSchemas(ProblemSchema.VIOLATION, ProblemSchema.violation());
        api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            operation.setOperationId(OperationNames.of(method.name(), path));
            describe(operation);
        }));
    }

    private static void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(Operations::describe);
        }
        operation.getResponses().values().forEach(Operations::describe);
        operation.getResponses().addApiResponse("default", problem());
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(SHARED.get(parameter.getName()));
        }
        withoutNull(parameter.getSchema());
    }

    /** A file is bytes of a type of its own, not JSON. */
    private static void describe(ApiResponse response) {
        var content = response.getContent();
        if (content == null) {
            return;
        }
        content.values().forEach(body -> {
            if (body.getSchema() != null && "byte".equals(body.getSchema().getFormat())) {
                body.getSchema().setFormat("binary");
            }
        });
        var file = content.get("application/json");
        if (file != null
                && file.getSchema() != null
                && "binary".equals(file.getSchema().getFormat())) {
            content.remove("application/json");
            content.addMediaType("*/*", file);
        }
    }

    /** A parameter is left out, it is never null. */
    private static void withoutNull(Schema<?> schema) {
        if (schema.getTypes() != null && schema.getTypes().contains("null")) {
            var types = new LinkedHashSet<>(schema.getTypes());
            types.remove("null");
            schema.setTypes(types);
        }
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("Refused or failed: a problem (RFC 9457) with a stable code")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref(ProblemSchema.NAME))));
    }
}
