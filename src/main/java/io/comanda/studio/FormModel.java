package io.comanda.studio;

import tools.jackson.databind.JsonNode;

/**
 * A form as it is deployed.
 *
 * @param schema of form-js
 */
public record FormModel(String key, int version, JsonNode schema) {}
