package io.comanda.banking.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everything in a text that could be a number of ours. People leave out the signs between its parts or write others, banks
 * break their lines in the middle of it, and other words stand right before it; therefore each run of parts that ends with
 * digits is tried, with its first letters cut off as well.
 */
final class QuotedNumbers {

    private static final Pattern PART = Pattern.compile("[A-Z]+|\\d+");
    private static final int MOST_PARTS = 7;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_PREFIX = 6;

    private QuotedNumbers() {}

    /** In capitals, without what stands between letters and digits. */
    static Set<String> in(String text) {
        var parts = parts(text);
        var found = new LinkedHashSet<String>();
        for (int from = 0; from < parts.size(); from++) {
            var run = new StringBuilder();
            for (int to = from; to < Math.min(parts.size(), from + MOST_PARTS); to++) {
                run.append(parts.get(to));
                if (Character.isDigit(run.charAt(run.length() - 1))) {
                    keep(run.toString(), parts.get(from), found);
                }
            }
        }
        return found;
    }

    /** The form in which numbers are compared. */
    static String plain(String number) {
        return number.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static List<String> parts(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        var matcher = PART.matcher(upper.substring(0, Math.min(upper.length(), LONGEST_TEXT)));
        var parts = new ArrayList<String>();
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    private static void keep(String run, String first, Set<String> found) {
        add(run, found);
        if (Character.isLetter(first.charAt(0))) {
            for (int cut = Math.max(1, first.length() - LONGEST_PREFIX); cut < first.length(); cut++) {
                add(run.substring(cut), found);
            }
        }
    }

    private static void add(String number, Set<String> found) {
        if (number.length() >= SHORTEST && number.length() <= LONGEST) {
            found.add(number);
        }
    }
}
