package io.comanda.worklist.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Texts of bounded length, in the form's pattern when it has one. */
final class TextField {

    private static final int LONGEST = 4000;

    private TextField() {}

    static @Nullable Object read(JsonNode field, String key, JsonNode given, FieldProblems problems) {
        if (!given.isString()) {
            problems.add(key, "type", "text");
            return null;
        }
        var text = given.stringValue();
        var rules = field.path("validate");
        var longest = Math.min(LONGEST, rules.path("maxLength").asInt(LONGEST));
        var shortest = rules.path("minLength").asInt(0);
        if (text.length() > longest) {
            problems.add(key, "maxLength", longest);
        } else if (text.length() < shortest) {
            problems.add(key, "minLength", shortest);
        } else if (text.indexOf('\0') >= 0 || !fits(rules.path("pattern").asString(""), text)) {
            problems.add(key, "pattern");
        }
        return text;
    }

    private static boolean fits(String pattern, String text) {
        try {
            return pattern.isEmpty()
                    || Pattern.compile(pattern).matcher(new Patience(text)).find();
        } catch (PatienceLost e) {
            return false;
        }
    }

    private static final class PatienceLost extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** A text that ends a search which looks at it again and again, as a badly made pattern can. */
    private record Patience(CharSequence text, int[] looks) implements CharSequence {

        private static final int MOST_LOOKS = 500_000;

        Patience(String text) {
            this(text, new int[1]);
        }

        @Override
        public char charAt(int index) {
            if (++looks[0] > MOST_LOOKS) {
                throw new PatienceLost();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Patience(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
