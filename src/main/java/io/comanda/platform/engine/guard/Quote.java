package io.comanda.platform.engine.guard;

/** Shows a piece of a foreign file in a message: short and on one line. */
final class Quote {

    private static final int LONGEST = 80;

    private Quote() {}

    static String of(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return "'" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + "'";
    }
}
