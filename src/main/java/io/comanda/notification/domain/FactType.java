package io.comanda.notification.domain;

import io.comanda.kernel.Money;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** How a fact is kept until the mail is written, and what it is read as then. */
public enum FactType {
    /** Free text on one line. */
    TEXT,
    /** One of a few words, shown by the text {@code mail.<fact>.<code>}. */
    CODE,
    /** What it came to: not shown itself, it chooses the text {@code mail.<kind>.body.<outcome>}. */
    OUTCOME,
    MONEY {
        @Override
        Object encode(Object value) {
            return ((Money) value).toString();
        }

        @Override
        Object decode(Object kept) {
            var amount = kept.toString().split(" ", 2);
            return Money.of(amount[0], amount[1]);
        }
    },
    DAY {
        @Override
        Object encode(Object value) {
            return ((LocalDate) value).toString();
        }

        @Override
        Object decode(Object kept) {
            return LocalDate.parse(kept.toString());
        }
    },
    /** A web address, or a path of this application. */
    LINK {
        @Override
        Object encode(Object value) {
            if (!LINK_SHAPE.matcher(value.toString()).matches()) {
                throw new IllegalArgumentException("Not a link: " + value);
            }
            return URI.create(value.toString()).toString();
        }
    },
    /** Goods: a list of {@code NoticeLine}. */
    LINES {
        @Override
        Object encode(Object value) {
            return LineFacts.keep((List<?>) value);
        }

        @Override
        Object decode(Object kept) {
            return LineFacts.read((List<?>) kept);
        }
    };

    private static final Pattern LINK_SHAPE = Pattern.compile("(?:https?://|/(?!/))[^\\s\"'<>\\\\]{1,2000}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final int LONGEST_TEXT = 500;

    Object encode(Object value) {
        var line = CONTROL.matcher(value.toString()).replaceAll(" ").strip();
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 1) + "…";
    }

    Object decode(Object kept) {
        return kept;
    }
}
