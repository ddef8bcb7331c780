package io.comanda.desk.domain;

import io.comanda.platform.query.Conditions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search box.
 *
 * @param text as typed, without space around it
 * @param words of it; a phone number is one word, its digits without the leading zeros or country sign
 */
public record Words(String text, List<String> words) {

    /** Below that an index of three-letter pieces is of no use, so only whole numbers are compared. */
    private static final int SHORTEST = 3;

    private static final int FUZZY_FROM = 4;
    private static final Pattern PHONE = Pattern.compile("[+0(][0-9 ()/.-]{7,}");

    public static Words of(String typed) {
        var text = typed.strip();
        return PHONE.matcher(text).matches()
                ? new Words(text, List.of(text.replaceAll("[^0-9]", "").replaceFirst("^0+", "")))
                : new Words(text, Arrays.stream(text.split("\\s+")).toList());
    }

    /** As numbers of ours are written. */
    String number() {
        return text.toUpperCase(Locale.ROOT);
    }

    boolean areLongEnough() {
        return text.length() >= SHORTEST && words.stream().anyMatch(word -> word.length() >= SHORTEST);
    }

    boolean mayBeMisspelt() {
        return text.length() >= FUZZY_FROM && text.codePoints().noneMatch(Character::isDigit);
    }

    Conditions in(String column) {
        return new Conditions().andWords(column, String.join(" ", words));
    }

    /** For {@code like}: numbers that begin so. */
    String beginning() {
        return escaped(number()) + "%";
    }

    /** For {@code like} on the number backwards: numbers that end so, if it is only digits. */
    String ending() {
        return text.matches("[0-9]{3,}") ? new StringBuilder(text).reverse() + "%" : "-";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
