package io.comanda.worklist;

import java.time.Instant;

/** Something a person wrote on a task. */
public record TaskComment(Instant at, String author, String text) {}
