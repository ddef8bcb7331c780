package io.comanda.platform.web;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where a list goes on: the sort key of the last row seen, opaque to the caller. */
public record Cursor(List<String> keys) {

    private static final char SEPARATOR = '\u001f';
    private static final int MAX_LENGTH = 1000;

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    /** Empty on the first page; refuses what was not made by {@link #encoded()}. */
    public static Optional<Cursor> parse(@Nullable String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return Optional.empty();
        }
        if (encoded.length() > MAX_LENGTH) {
            throw new CursorMalformed();
        }
        return Optional.of(new Cursor(List.of(decode(encoded).split(String.valueOf(SEPARATOR), -1))));
    }

    /** Below which number a list goes on whose newest row comes first. */
    public static long before(@Nullable String encoded) {
        return parse(encoded).map(seen -> seen.number(0)).orElse(Long.MAX_VALUE);
    }

    /** Above which number a list goes on whose oldest row comes first. */
    public static long after(@Nullable String encoded) {
        return parse(encoded).map(seen -> seen.number(0)).orElse(0L);
    }

    /** Behind which key a list goes on; empty on the first page. */
    public static String afterText(@Nullable String encoded) {
        return parse(encoded).map(seen -> seen.text(0)).orElse("");
    }

    /** Behind which keys a list goes on that is sorted by several; none on the first page. */
    public static List<String> afterTexts(@Nullable String encoded, int count) {
        return parse(encoded)
                .map(seen -> IntStream.range(0, count).mapToObj(seen::text).toList())
                .orElse(List.of());
    }

    /** Refuses a cursor that was made for another order of the list; the first key names it. */
    public Cursor requireOrder(String order, int number) {
        if (keys.size() != number || !keys.get(0).equals(order)) {
            throw new CursorMalformed();
        }
        return this;
    }

    public String encoded() {
        var joined = String.join(String.valueOf(SEPARATOR), keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    public String text(int index) {
        return key(index, Function.identity());
    }

    public long number(int index) {
        return key(index, Long::parseLong);
    }

    public Instant instant(int index) {
        return key(index, Instant::parse);
    }

    public BigDecimal decimal(int index) {
        return key(index, BigDecimal::new);
    }

    public LocalDate date(int index) {
        return key(index, LocalDate::parse);
    }

    private <T> T key(int index, Function<String, T> reader) {
        try {
            return reader.apply(keys.get(index));
        } catch (RuntimeException e) {
            throw new CursorMalformed();
        }
    }

    private static String decode(String encoded) {
        try {
            var bytes = Base64.getUrlDecoder().decode(encoded);
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            if (text.chars().anyMatch(c -> c < ' ' && c != SEPARATOR)) {
                throw new CursorMalformed();
            }
            return text.toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new CursorMalformed();
        }
    }
}
