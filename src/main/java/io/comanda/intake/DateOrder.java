package io.comanda.intake;

/** What comes first in a date like 05.06.2027. A date that begins with the year is always understood. */
public enum DateOrder {
    DAY_FIRST("d-M-yyyy", "31.12.2027"),
    MONTH_FIRST("M-d-yyyy", "12/31/2027");

    private final String pattern;
    private final String example;

    DateOrder(String pattern, String example) {
        this.pattern = pattern;
        this.example = example;
    }

    public String pattern() {
        return pattern;
    }

    /** The last day of 2027 as it is written. */
    public String example() {
        return example;
    }
}
