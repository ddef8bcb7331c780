package io.comanda.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits and places of imports.
 *
 * @param mappings folder of the mapping files
 * @param folders from which files may be imported by a call of the API; the command line takes any
 * @param uploads where uploaded files wait for their import
 * @param maxRows of one file
 * @param maxCell characters of one cell
 * @param maxErrors kept of one import; further ones are only counted
 * @param queryTimeout for each SELECT of a mapping
 * @param batch rows loaded in one transaction
 * @param background whether this node works on what waits; a command does only what it was started for
 * @param waiting imports that may wait for their turn; one runs at a time on a node
 */
@ConfigurationProperties("comanda.intake")
public record IntakeProperties(
        @DefaultValue("config/import") Path mappings,
        @DefaultValue("data/import") List<Path> folders,
        @DefaultValue("data/uploads") Path uploads,
        @DefaultValue("500MB") DataSize maxFileSize,
        @DefaultValue("2000000") long maxRows,
        @DefaultValue("32000") int maxCell,
        @DefaultValue("10000") int maxErrors,
        @DefaultValue("2m") Duration queryTimeout,
        @DefaultValue("500") int batch,
        @DefaultValue("true") boolean background,
        @DefaultValue("20") int waiting) {

    /** The folder of that name below one of those opened for imports, wherever links lead. */
    Path open(String name) {
        for (var base : folders) {
            try {
                var home = base.toRealPath();
                var folder = home.resolve(name).toRealPath();
                if (folder.startsWith(home) && Files.isDirectory(folder)) {
                    return folder;
                }
            } catch (IOException | InvalidPathException e) {
                // not this one, and which is not told
            }
        }
        throw new FolderNotAllowed(name);
    }
}
