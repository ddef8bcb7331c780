package io.comanda.studio;

import java.util.List;

/**
 * One version of a decision with its table.
 *
 * @param xml DMN 1.3
 * @param versions their numbers, newest first
 */
public record DecisionModel(String key, String name, int version, String xml, List<Integer> versions) {}
