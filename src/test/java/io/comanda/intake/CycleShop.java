package io.comanda.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.mock.web.MockMultipartFile;

/** The files of a small shop, each time under numbers that nobody has used yet. */
public class CycleShop {

    public static final Path FOLDER = Path.of("src/test/resources/imports/cycle-shop");
    public static final Path MAPPING = Path.of("src/test/resources/imports/mappings/cycle-shop.yml");
    public static final List<String> FILES = List.of("customers.csv", "lines.csv", "orders.csv", "products.csv");

    private final String mark;

    public CycleShop(String mark) {
        this.mark = mark;
    }

    public String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file)).replaceAll("\\b(CS|CSP|S)-(?=\\d)", "$1-" + mark + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of an order of the files. */
    public String order(int number) {
        return "S-" + mark + "-" + number;
    }

    public String product(int number) {
        return "CSP-" + mark + "-" + number;
    }

    List<MockMultipartFile> parts() {
        var parts = new ArrayList<MockMultipartFile>();
        FILES.forEach(file -> parts.add(part(file, text(file))));
        return parts;
    }

    static MockMultipartFile part(String name, String text) {
        return new MockMultipartFile("files", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** All of them in an archive, in a folder of it. */
    MockMultipartFile archive() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : FILES) {
                zip.putNextEntry(new ZipEntry("shop/" + file));
                zip.write(text(file).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MockMultipartFile("files", "shop.zip", "application/zip", bytes.toByteArray());
    }

    /** Writes them into a folder. */
    public Path into(Path folder) throws IOException {
        for (var file : FILES) {
            Files.writeString(folder.resolve(file), text(file));
        }
        return folder;
    }
}
