package io.comanda.studio.domain;

import java.util.Map;

/**
 * The diagrams an instance ran on.
 *
 * @param definition id of its own
 * @param called ids of those it called, by the element that called them
 */
public record PastVersions(String definition, Map<String, String> called) {}
