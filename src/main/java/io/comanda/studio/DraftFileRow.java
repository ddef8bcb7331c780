package io.comanda.studio;

import java.time.Instant;

/**
 * A file of a draft without its content.
 *
 * @param version goes up with each save
 * @param added is not live under this name yet
 * @param overtaken something else went live under this name since the file was taken into the draft
 */
public record DraftFileRow(
        String name,
        ModelKind kind,
        int version,
        boolean added,
        boolean overtaken,
        String changedBy,
        Instant changedAt) {}
