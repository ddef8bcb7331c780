package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** What was sent is no sheet, or a broken one. */
public class SheetUnreadable extends Refusal {

    /** What is wrong with it. */
    public enum Why {
        /** Not UTF-8. */
        ENCODING,
        /** Quotes that do not close. */
        QUOTES,
        /** Neither CSV nor XLSX. */
        FORMAT,
        /** More cells than there are columns. */
        COLUMNS,
        /** A cell is too long. */
        CELL
    }

    /** @param line of the sheet, from 1; 0 when it concerns the whole */
    public SheetUnreadable(Why why, int line) {
        super(Kind.INVALID, "The sheet cannot be read: " + why + " in line " + line);
        with("reason", why.name());
        with("line", line);
    }
}
