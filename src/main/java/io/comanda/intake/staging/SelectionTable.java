package io.comanda.intake.staging;

import org.jspecify.annotations.Nullable;

/** The table of the rows that a mapping's SELECT has yielded for a target or for a part of it. */
public record SelectionTable(long run, String target, @Nullable String part) {

    /** Begins with an underscore, as no file's table does. */
    String name() {
        return "_" + target + (part == null ? "" : "_" + part);
    }

    String quoted() {
        return new StagingTable(StagingSchema.of(run), name()).quoted();
    }
}
