package io.comanda.platform.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The smallest pieces of an expression. */
record Token(Kind kind, String text) {

    enum Kind {
        TEXT,
        NUMBER,
        WORD,
        SIGN,
        END
    }

    static final Token END = new Token(Kind.END, "");

    private static final Pattern PIECE = Pattern.compile(
            "\\s+|(?<text>'[^'\\\\]*'|\"[^\"\\\\]*\")|(?<number>-?\\d{1,18}(?:\\.\\d{1,6})?)|(?<word>[A-Za-z_]\\w*)"
                    + "|(?<sign>&&|\\|\\||[=!<>]=|[<>!?:()])");

    boolean literal() {
        return kind == Kind.TEXT || kind == Kind.NUMBER;
    }

    static List<Token> read(String text) {
        var tokens = new ArrayList<Token>();
        var pieces = PIECE.matcher(text);
        var at = 0;
        while (at < text.length()) {
            if (!pieces.find(at) || pieces.start() != at) {
                throw new ExpressionRefused("Not understood at '" + text.charAt(at) + "': " + text);
            }
            at = pieces.end();
            if (pieces.group("text") != null) {
                tokens.add(new Token(Kind.TEXT, text.substring(pieces.start() + 1, at - 1)));
            } else if (pieces.group("number") != null) {
                tokens.add(new Token(Kind.NUMBER, pieces.group()));
            } else if (pieces.group("word") != null) {
                tokens.add(new Token(Kind.WORD, pieces.group()));
            } else if (pieces.group("sign") != null) {
                tokens.add(new Token(Kind.SIGN, pieces.group()));
            }
        }
        return tokens;
    }
}
