package io.comanda.banking;

import io.comanda.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The file is no statement, or is broken. */
public class StatementUnreadable extends Refusal {

    /** What is wrong with it. */
    public enum Why {
        /** Neither camt.053 nor MT940. */
        FORMAT,
        /** XML that is not well formed, or declares what a statement never needs. */
        XML,
        /** Something that a statement must have is missing. */
        MISSING,
        /** An amount that is none. */
        AMOUNT,
        /** A day that is none. */
        DAY,
        /** A line that MT940 does not know. */
        LINE,
        /** The file is empty. */
        EMPTY,
        /** Too large, or with too many entries. */
        SIZE
    }

    /**
     * @param line of the file, from 1; 0 when it concerns the whole
     * @param what the element or field in question
     */
    public StatementUnreadable(Why why, int line, String what) {
        super(
                Kind.INVALID,
                "The statement cannot be read: " + why + " " + what + " in line " + line,
                List.of(new Violation(
                        "/file",
                        why.name().toLowerCase(Locale.ROOT),
                        why + " " + what,
                        Map.of("line", line, "what", what))));
        with("reason", why.name());
        with("line", line);
        with("what", what);
    }
}
