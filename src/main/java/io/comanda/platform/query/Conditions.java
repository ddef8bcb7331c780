package io.comanda.platform.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The where clause of a list query: only what the caller asked for takes part, values are always parameters. */
public final class Conditions {

    private static final int MOST_WORDS = 8;

    private final List<String> sql = new ArrayList<>();
    private final List<Object> params = new ArrayList<>();

    /** Adds a condition with its values. */
    public Conditions and(String condition, Object... values) {
        sql.add("(" + condition + ")");
        params.addAll(Arrays.asList(values));
        return this;
    }

    /** Adds a condition with one value, unless there is no value. */
    public Conditions andIf(@Nullable Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    /** Each word must be somewhere in the folded column; accents and capitals do not matter. */
    public Conditions andWords(String column, @Nullable String text) {
        if (text != null) {
            Arrays.stream(text.strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .limit(MOST_WORDS)
                    .forEach(word -> and(column + " like platform_fold(?)", "%" + escaped(word) + "%"));
        }
        return this;
    }

    public String where() {
        return sql.isEmpty() ? "" : " where " + String.join(" and ", sql);
    }

    /** The values in the order of their question marks, with more to follow. */
    public List<Object> params(Object... more) {
        var all = new ArrayList<>(params);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
