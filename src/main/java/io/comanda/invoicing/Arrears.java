package io.comanda.invoicing;

/** What is to be done about what is overdue. */
public enum Arrears {
    NONE,
    /** The next reminder is to be sent. */
    REMINDER,
    /** The next reminder is the last one: a person decides. */
    LAST
}
