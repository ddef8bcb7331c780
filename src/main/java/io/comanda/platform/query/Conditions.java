package io.comanda.platform.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions and the order of a list query: only what the caller asked for takes part, values are always parameters. */
public final class Conditions {

    private static final int MOST_WORDS = 8;

    private final List<String> sql = new ArrayList<>();
    private final List<Object> params = new ArrayList<>();
    private String sort = "";

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

    /** Each word must be somewhere in the folded column; accents and capitals do not matter, a star is any text. */
    public Conditions andWords(String column, @Nullable String text) {
        if (text != null) {
            Arrays.stream(text.strip().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .limit(MOST_WORDS)
                    .forEach(word -> and(column + " like platform_fold(?)", "%" + escaped(word) + "%"));
        }
        return this;
    }

    /**
     * Sorts the list and goes on behind the last row seen.
     *
     * @param after the sort keys of that row as text; none for the first page
     * @param columns what the list is sorted by, with a cast where it is not text: {@code valid_from::date}
     */
    public Conditions sorted(List<String> after, String... columns) {
        sort = names(columns);
        return after.isEmpty() ? this : and("(" + sort + ") > (" + placeholders(columns) + ")", after.toArray());
    }

    /** As {@link #sorted(List, String...)}, from the last to the first. */
    public Conditions sortedDown(List<String> after, String... columns) {
        sort = Arrays.stream(columns).map(column -> names(column) + " desc").collect(joining(", "));
        return after.isEmpty()
                ? this
                : and("(" + names(columns) + ") < (" + placeholders(columns) + ")", after.toArray());
    }

    /** Adds a condition that the value is one of those asked for, unless none is. */
    public Conditions andAny(@Nullable Collection<?> values, String column) {
        return values == null || values.isEmpty()
                ? this
                : and(column + " = any (?)", (Object)
                        values.stream().map(String::valueOf).toArray(String[]::new));
    }

    /** Where and order by. */
    public String sql() {
        return (sql.isEmpty() ? "" : " where " + String.join(" and ", sql))
                + (sort.isEmpty() ? "" : " order by " + sort);
    }

    /** The values in the order of their question marks, with more to follow. */
    public List<@Nullable Object> params(@Nullable Object... more) {
        var all = new ArrayList<@Nullable Object>(params);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static String names(String... columns) {
        return Arrays.stream(columns).map(column -> column.split("::")[0]).collect(joining(", "));
    }

    private static String placeholders(String... columns) {
        return Arrays.stream(columns)
                .map(column -> column.contains("::") ? "?" + column.substring(column.indexOf("::")) : "?")
                .collect(joining(", "));
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_")
                .replace('*', '%');
    }
}
