package io.comanda.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The models as they lie in the project. */
final class ModelFiles {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FORMS = Path.of("forms");

    private ModelFiles() {}

    static Stream<Diagram> diagrams() {
        return files(PROCESSES, ".bpmn").stream().map(Diagram::new);
    }

    static Stream<Path> decisions() {
        return files(PROCESSES, ".dmn").stream();
    }

    static Stream<Form> forms() {
        return files(FORMS, ".form").stream().map(Form::new);
    }

    /** A file's name without its extension, which is the model's id. */
    static String key(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All Java sources of the product in one text. */
    static String sources() {
        var all = new StringBuilder();
        files(Path.of("src/main/java"), ".java")
                .forEach(file -> all.append(new String(bytes(file), StandardCharsets.UTF_8)));
        return all.toString();
    }

    private static List<Path> files(Path folder, String extension) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
