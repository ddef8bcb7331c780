package io.comanda.intake.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** A file as it comes from outside, under a name nobody has checked. */
public interface UploadedFile {

    String name();

    InputStream open() throws IOException;

    default boolean isArchive() {
        return name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
