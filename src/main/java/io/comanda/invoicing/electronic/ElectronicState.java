package io.comanda.invoicing.electronic;

/** How far an electronic invoice is. */
public enum ElectronicState {
    /** Posted, and soon checked by itself. */
    WAITING,
    /** Keeps all rules, and is fixed for ever. */
    VALID,
    /** Breaks a rule; it is written anew when it is checked again. */
    INVALID
}
