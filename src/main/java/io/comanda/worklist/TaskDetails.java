package io.comanda.worklist;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A task with what a person needs to work on it.
 *
 * @param instruction what is to be done, from the diagram
 * @param form schema of a Camunda Form
 * @param values of the form's fields, as far as there are any
 */
public record TaskDetails(
        TaskView task, @Nullable String instruction, @Nullable JsonNode form, Map<String, Object> values) {}
