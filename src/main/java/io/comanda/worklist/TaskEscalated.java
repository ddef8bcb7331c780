package io.comanda.worklist;

/**
 * A human task is late.
 *
 * @param subject number of what it is about, usually an order
 * @param taskName as people read it
 */
public record TaskEscalated(String taskId, String taskName, String subject) {}
