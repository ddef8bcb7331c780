package io.comanda.intake.mapping;

import io.comanda.intake.IntakeProperties;
import io.comanda.intake.MappingUnknown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The mapping files an operator has put into {@code config/import}. */
@Component
public class MappingFiles {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final String SUFFIX = ".yml";

    private final Path folder;

    MappingFiles(IntakeProperties properties) {
        this.folder = properties.mappings();
    }

    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The text of a mapping; its name has no folder in it. */
    public String text(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new MappingUnknown(name);
        }
        return read(name, folder.resolve(name + SUFFIX));
    }

    /** For the command line, which may name any file. */
    public static String read(String name, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new MappingUnknown(name);
        }
    }
}
