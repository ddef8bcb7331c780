package io.comanda.intake.domain;

import io.comanda.intake.ImportOptions;
import io.comanda.intake.ImportState;
import io.comanda.platform.actor.Actor;
import java.nio.file.Path;

/**
 * An import as it was asked for, and where it stands.
 *
 * @param mappingText as it was when the import began; a resumed import keeps it
 * @param checked whether its rows are selected and found good, so that only loading is left
 */
public record ImportRun(
        long id,
        String mapping,
        String mappingText,
        Path folder,
        ImportOptions options,
        ImportState state,
        boolean checked,
        String startedBy,
        Actor.Kind startedByKind) {}
