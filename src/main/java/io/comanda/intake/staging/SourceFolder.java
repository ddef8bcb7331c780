package io.comanda.intake.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of files; a link that leads out of it is not followed. */
public record SourceFolder(Path folder) {

    public Optional<Path> file(String name) {
        try {
            var home = folder.toRealPath();
            var file = home.resolve(name).toRealPath();
            return file.startsWith(home) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
