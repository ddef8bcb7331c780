package io.comanda.intake.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping's SELECT may say. The database runs it as a role that can read the staged files only; these rules keep it
 * from calling anything that would leave the role or the statement: one SELECT, plain text functions, sums and windows.
 */
final class QueryRules {

    private static final Pattern TOKEN =
            Pattern.compile("(?<text>'(?:[^']|'')*')|(?<quoted>\"(?:[^\"]|\"\")*\")|(?<comment>--[^\\n]*)"
                    + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)|(?<number>\\d[\\d.]*)|(?<sign>\\S)");

    private static final Set<String> BEFORE_BRACKET = Set.of(
                    // words of the language
                    "select from where and or not in as on any all some exists case when then else end over filter values",
                    "join lateral using union except intersect distinct by having is like ilike between numeric varchar char with",
                    "materialized within group order limit offset",
                    // functions
                    "coalesce nullif greatest least cast trim btrim ltrim rtrim upper lower initcap length left right substr",
                    "substring position replace regexp_replace translate overlay split_part concat concat_ws lpad rpad string_agg",
                    "round abs ceil floor mod sum min max avg count bool_and bool_or extract date_trunc to_char to_date to_number",
                    "row_number rank dense_rank first_value last_value lag lead")
            .stream()
            .flatMap(words -> Arrays.stream(words.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private QueryRules() {}

    /** The first thing that is not allowed. */
    static Optional<String> breach(String query) {
        var tokens = TOKEN.matcher(query);
        var previous = "";
        var first = true;
        while (tokens.find()) {
            var token = tokens.group().toLowerCase(Locale.ROOT);
            if (tokens.group("comment") != null) {
                continue;
            }
            if (first && !token.equals("select") && !token.equals("with")) {
                return Optional.of("a query begins with SELECT or WITH");
            }
            var breach = breach(tokens.group("word") != null, token, previous);
            if (breach != null) {
                return Optional.of(breach);
            }
            first = false;
            previous = token;
        }
        return Optional.empty();
    }

    private static @Nullable String breach(boolean word, String token, String previous) {
        if (";$\\?".contains(token) || token.equals("'") || token.equals("\"")) {
            return "the sign " + token;
        }
        if (token.startsWith("'") && previous.length() == 1 && Character.isLetter(previous.charAt(0))) {
            return "a string with the prefix " + previous;
        }
        if (token.equals("*") && previous.equals("/")) {
            return "a comment other than --";
        }
        if (word && (token.startsWith("pg_") || token.equals("information_schema"))) {
            return "the catalogue " + token;
        }
        if (token.equals("(") && isName(previous) && !BEFORE_BRACKET.contains(previous)) {
            return "the function " + previous;
        }
        return null;
    }

    private static boolean isName(String token) {
        return !token.isEmpty() && (Character.isLetter(token.charAt(0)) || "\"_".indexOf(token.charAt(0)) >= 0);
    }
}
