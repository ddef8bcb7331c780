package io.comanda.intake.uploads;

import io.comanda.intake.IntakeProperties;
import io.comanda.intake.mapping.Mapping;
import io.comanda.intake.mapping.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Keeps uploaded files until their import is over. */
@Component
public class Uploads {

    private static final Logger log = LoggerFactory.getLogger(Uploads.class);

    private final Path home;
    private final IntakeProperties limits;

    Uploads(IntakeProperties limits) {
        this.home = limits.uploads().toAbsolutePath().normalize();
        this.limits = limits;
    }

    /** Returns the folder they are in; nothing stays of an upload that is refused. */
    public Path store(Mapping mapping, List<? extends UploadedFile> files) {
        var expected = mapping.files().values().stream().map(SourceFile::file).collect(Collectors.toSet());
        var folder = home.resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(folder);
            new Upload(folder, expected, limits.maxFileSize()).add(files);
            return folder;
        } catch (IOException e) {
            discard(folder);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            discard(folder);
            throw e;
        }
    }

    /** Deletes what was uploaded for an import; a folder that was there before stays untouched. */
    public void discard(Path folder) {
        if (!home.equals(folder.toAbsolutePath().normalize().getParent())) {
            return;
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            log.warn("The uploaded files in {} cannot be deleted", folder, e);
        }
    }
}
