package io.comanda.platform.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that people may attach: known by the end of their name and by how their content begins; both must agree. */
public enum FileSort {
    PDF("application/pdf", "%PDF-", "pdf"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004", "docx"),
    TEXT("text/plain", "", "txt", "csv");

    private final String mediaType;
    private final byte[] beginning;
    private final String[] endings;

    FileSort(String mediaType, String beginning, String... endings) {
        this.mediaType = mediaType;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty for what nobody should open in a browser, and for what is not what it seems. */
    public static Optional<FileSort> of(String fileName, byte[] bytes) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(sort -> Arrays.asList(sort.endings).contains(ending))
                .filter(sort -> sort.fits(bytes))
                .findFirst();
    }

    private boolean fits(byte[] bytes) {
        if (this == TEXT) {
            return isText(bytes);
        }
        return bytes.length > beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean isText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return bytes.length > 0 && new String(bytes, StandardCharsets.UTF_8).indexOf('\0') < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
