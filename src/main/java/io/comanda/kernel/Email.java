package io.comanda.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One mail address, without display name; refuses line breaks and anything that could smuggle a header. */
public record Email(@JsonValue String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");

    public Email {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a mail address: " + value);
        }
    }

    @JsonCreator
    public static Email of(String value) {
        return new Email(value);
    }

    public static boolean isValid(String value) {
        return value.length() <= 254 && SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
