package io.comanda.notification.mail;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence whose facts, such as an order number, are not to be broken over two lines. */
record Sentence(List<Part> parts) {

    /** Around a fact while its sentence is being filled; no fact holds control characters itself. */
    private static final char START = '\u0002';

    private static final char END = '\u0003';
    private static final Pattern SEAM = Pattern.compile("(?=" + START + ")|(?<=" + END + ")");

    /** Kept together if it is a fact. */
    record Part(String text, boolean fact) {}

    /** Fills a sentence by the given function. */
    static Sentence of(Function<Map<String, String>, String> filling, Map<String, String> facts) {
        var marked = new LinkedHashMap<String, String>();
        facts.forEach((name, fact) -> marked.put(name, START + fact + END));
        return new Sentence(Arrays.stream(SEAM.split(filling.apply(marked)))
                .map(Sentence::part)
                .toList());
    }

    String plain() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static Part part(String text) {
        return text.charAt(0) == START ? new Part(text.substring(1, text.length() - 1), true) : new Part(text, false);
    }
}
