package io.comanda.studio;

import java.time.Instant;

/** An instance that was long at a step. */
public record SlowInstance(String businessKey, int version, Instant began, Instant ended, long millis) {}
