package io.comanda.studio;

import java.util.List;

/**
 * One version of a process with its diagram.
 *
 * @param xml BPMN 2.0
 * @param elements only those where something waits
 * @param versions newest first
 */
public record ProcessModel(
        String key, String name, int version, String xml, List<ElementCount> elements, List<ProcessVersion> versions) {}
