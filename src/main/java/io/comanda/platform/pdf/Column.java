package io.comanda.platform.pdf;

/**
 * A column of a table.
 *
 * @param atRight whether its cells end at its right edge, as numbers do
 * @param takesRest whether it shares the width that the columns as wide as their content leave
 */
public record Column(String head, boolean atRight, boolean takesRest) {

    /** As wide as its longest cell, from the left. */
    public static Column text(String head) {
        return new Column(head, false, false);
    }

    /** As wide as its longest cell, from the right. */
    public static Column number(String head) {
        return new Column(head, true, false);
    }

    /** Takes what the others leave; its cells break into lines. */
    public static Column rest(String head) {
        return new Column(head, false, true);
    }
}
