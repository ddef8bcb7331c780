package io.comanda.intake.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which imported orders go on to their process.
 *
 * @param limit how many, the oldest first
 * @param topUpStock whether stock is raised so that it suffices for them
 */
record ReleaseRequest(@Min(1) @Max(1_000_000) int limit, @Nullable Boolean topUpStock) {}
