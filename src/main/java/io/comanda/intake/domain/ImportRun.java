package io.comanda.intake.domain;

import io.comanda.intake.ImportOptions;
import io.comanda.intake.ImportState;
import io.comanda.intake.StartImport;
import io.comanda.platform.actor.Actor;
import java.nio.file.Path;
import java.util.Set;

/**
 * An import as it was asked for, and where it stands.
 *
 * @param mappingText as it was when the import began; a resumed import keeps it
 * @param source the system its rows come from
 * @param checked whether its rows are selected and found good, so that only loading is left
 */
public record ImportRun(
        long id,
        String mapping,
        String mappingText,
        String source,
        Path folder,
        ImportOptions options,
        ImportState state,
        boolean checked,
        String startedBy,
        Actor.Kind startedByKind) {

    /** Whether it was asked for in the same words. */
    public boolean isFor(StartImport start) {
        return mapping.equals(start.mapping())
                && mappingText.equals(start.mappingText())
                && folder.equals(start.folder())
                && options.equals(start.options());
    }

    public Actor starter() {
        return new Actor(startedBy, startedByKind, Set.of(), null);
    }
}
