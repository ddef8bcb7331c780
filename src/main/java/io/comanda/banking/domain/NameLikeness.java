package io.comanda.banking.domain;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two names are, from 0 to 1: pairs of letters they share (Dice). They are taken for one name only if each word of
 * the shorter has its like in the other, whatever the order. Banks cut names, drop accents and write everything in
 * capitals; what sort of company it is says nothing.
 */
final class NameLikeness {

    /** From here on it is probably the same name. */
    static final double ALIKE = 0.6;

    private static final Set<String> FORMS = Set.of(
            "SRL", "SA", "SCS", "SNC", "PFA", "SC", "GMBH", "AG", "KG", "OHG", "UG", "CO", "MBH", "SP", "ZOO", "SL",
            "SLU", "SAU", "LTD", "LIMITED", "INC", "LLC", "BV", "SAS", "SARL", "SPA", "EK", "SPOLKA");

    private NameLikeness() {}

    static double of(String one, String other) {
        var left = plain(one).split(" ");
        var right = plain(other).split(" ");
        var likeness = dice(pairs(left), pairs(right));
        var isOneName = left.length <= right.length ? isWithin(left, right) : isWithin(right, left);
        return isOneName ? Math.max(likeness, ALIKE) : Math.min(likeness, ALIKE - 0.01);
    }

    private static boolean isWithin(String[] fewer, String[] more) {
        return Arrays.stream(fewer).allMatch(word -> Arrays.stream(more).anyMatch(other -> isLike(word, other)));
    }

    private static boolean isLike(String word, String other) {
        return word.startsWith(other)
                || other.startsWith(word)
                || dice(pairs(new String[] {word}), pairs(new String[] {other})) >= ALIKE;
    }

    private static double dice(Set<String> left, Set<String> right) {
        var shared = left.stream().filter(right::contains).count();
        return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * shared / (left.size() + right.size());
    }

    private static Set<String> pairs(String[] words) {
        var pairs = new HashSet<String>();
        for (var word : words) {
            var padded = " " + word;
            for (int i = 0; i + 2 <= padded.length(); i++) {
                pairs.add(padded.substring(i, i + 2));
            }
        }
        return pairs;
    }

    /** Without accents and without the form of the company, cut off or not, unless nothing else is left. */
    private static String plain(String name) {
        var letters = Normalizer.normalize(
                        name.replace("ł", "l").replace("Ł", "L").replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("(?<=\\b[A-Z])\\.\\s*(?=[A-Z]\\b)", "")
                .replaceAll("[^A-Z0-9]+", " ")
                .strip();
        var words = Arrays.stream(letters.split(" "))
                .filter(word -> FORMS.stream().noneMatch(form -> form.startsWith(word)))
                .sorted()
                .collect(joining(" "));
        return words.isEmpty() ? letters : words;
    }
}
