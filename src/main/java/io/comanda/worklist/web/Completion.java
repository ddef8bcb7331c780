package io.comanda.worklist.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The values of a task's form by key. */
record Completion(@NotNull @Size(max = 200) Map<@Size(max = 100) String, JsonNode> variables) {}
