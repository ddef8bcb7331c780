package io.comanda.studio.web;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.validation.ValuesInvalid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as variables of processes may hold them: texts, numbers, true and false. */
final class PlainValues {

    private static final int LONGEST = 2000;

    private PlainValues() {}

    /** Without what is missing; refuses what is no plain value, or a text too long. */
    static Map<String, Object> of(String pointer, Map<String, @Nullable Object> values) {
        values.forEach((name, value) -> {
            if (!isPlain(value)) {
                throw new ValuesInvalid(
                        List.of(new Violation(pointer + "/" + name, "plain", "is a text, a number, true or false")));
            }
        });
        return values.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Objects.requireNonNull(each.getValue())));
    }

    private static boolean isPlain(@Nullable Object value) {
        return value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof String text && text.length() <= LONGEST;
    }
}
