package io.comanda.worklist;

import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What somebody has typed into a task's form and not sent yet. */
public record TaskDraft(Map<String, JsonNode> variables, Instant savedAt) {}
