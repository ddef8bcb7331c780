package io.comanda.intake.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file that is expected.
 *
 * @param file its name, without folder
 * @param encoding what the bytes mean where no byte order mark says otherwise
 */
public record SourceFile(String file, Charset encoding, char delimiter) {

    @JsonCreator
    static SourceFile of(
            @JsonProperty(value = "file", required = true) String file,
            @JsonProperty("encoding") @Nullable String encoding,
            @JsonProperty("delimiter") @Nullable String delimiter) {
        return new SourceFile(
                file,
                encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding),
                delimiter == null ? ',' : single(delimiter));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SourceFile named(String file) {
        return new SourceFile(file, StandardCharsets.UTF_8, ',');
    }

    private static char single(String delimiter) {
        var text = delimiter.equals("tab") ? "\t" : delimiter;
        if (text.length() != 1) {
            throw new IllegalArgumentException("A delimiter is one character or the word tab, not: " + delimiter);
        }
        return text.charAt(0);
    }
}
