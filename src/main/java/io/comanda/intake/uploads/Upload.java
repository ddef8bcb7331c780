package io.comanda.intake.uploads;

import io.comanda.intake.ArchiveTooLarge;
import io.comanda.intake.ArchiveUnreadable;
import io.comanda.intake.FileUnexpected;
import io.comanda.intake.UploadEmpty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.util.unit.DataSize;

/**
 * The files of one upload. Each is stored under a name that the mapping expects and under no other, so that no name from
 * outside becomes a path.
 */
class Upload {

    private final Path folder;
    private final Set<String> expected;
    private final DataSize largest;
    private final Set<String> stored = new HashSet<>();

    Upload(Path folder, Set<String> expected, DataSize largest) {
        this.folder = folder;
        this.expected = expected;
        this.largest = largest;
    }

    void add(List<? extends UploadedFile> files) throws IOException {
        for (var file : files) {
            try (var bytes = file.open()) {
                if (file.isArchive()) {
                    unpack(file.name(), bytes);
                } else {
                    Files.copy(bytes, place(file.name()));
                }
            }
        }
        if (stored.isEmpty()) {
            throw new UploadEmpty();
        }
    }

    /** Folders within an archive do not matter: what counts is the last part of a name. */
    private void unpack(String archive, InputStream bytes) throws IOException {
        var left = largest.toBytes();
        try (var zip = new ZipInputStream(bytes)) {
            var entry = zip.getNextEntry();
            if (entry == null) {
                throw new ArchiveUnreadable(archive);
            }
            for (; entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    var name = entry.getName();
                    left -= unpack(zip, place(name.substring(name.lastIndexOf('/') + 1)), left);
                    requireRoom(archive, left);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new ArchiveUnreadable(archive);
        }
    }

    /** Reads at most one byte more than there is room for: a bomb is not unpacked to its end. */
    private static long unpack(InputStream zip, Path place, long room) throws IOException {
        try (var out = Files.newOutputStream(place)) {
            var buffer = new byte[1 << 16];
            var size = 0L;
            while (size <= room) {
                var count = zip.read(buffer);
                if (count < 0) {
                    return size;
                }
                out.write(buffer, 0, count);
                size += count;
            }
            return size;
        }
    }

    private void requireRoom(String archive, long left) {
        if (left < 0) {
            throw new ArchiveTooLarge(archive, largest);
        }
    }

    private Path place(String name) {
        if (!expected.contains(name) || !stored.add(name)) {
            throw new FileUnexpected(name, expected);
        }
        return folder.resolve(name);
    }
}
