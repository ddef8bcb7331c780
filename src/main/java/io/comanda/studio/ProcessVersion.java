package io.comanda.studio;

import java.time.Instant;

/** One version of a process and what is on its way in it. */
public record ProcessVersion(int version, Instant deployedAt, long running, long incidents) {}
