package io.comanda.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of files and a mapping, written by a test. */
class TestImport {

    private final Path folder;
    private String mapping = "";
    private ImportOptions options = new ImportOptions(false, false, 0, false);

    TestImport(Path folder) {
        this.folder = folder;
    }

    TestImport mapping(String yaml) {
        mapping = yaml;
        return this;
    }

    TestImport file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    TestImport file(String name, String text, Charset encoding) {
        return file(name, text.getBytes(encoding));
    }

    TestImport file(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestImport dryRun() {
        options = new ImportOptions(true, options.skipBadRows(), 0, false);
        return this;
    }

    TestImport skippingBadRows() {
        options = new ImportOptions(options.dryRun(), true, 0, false);
        return this;
    }

    StartImport start() {
        return new StartImport("test", mapping, folder, options);
    }
}
