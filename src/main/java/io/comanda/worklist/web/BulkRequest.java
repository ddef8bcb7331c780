package io.comanda.worklist.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The same for many tasks. */
final class BulkRequest {

    private static final int MOST = 200;

    private BulkRequest() {}

    record Ids(@NotEmpty @Size(max = MOST) List<@NotBlank @Size(max = 64) String> ids) {}

    record Assignments(
            @NotEmpty @Size(max = MOST) List<@NotBlank @Size(max = 64) String> ids,
            @NotBlank @Size(max = 64) String assignee) {}

    record Completions(
            @NotEmpty @Size(max = MOST) List<@NotBlank @Size(max = 64) String> ids,
            @NotNull @Size(max = 200) Map<@Size(max = 100) String, JsonNode> variables) {}

    /** @param to null gives the tasks back to their groups */
    record Reassignment(@NotBlank @Size(max = 64) String from, @Nullable @Size(max = 64) String to) {}
}
