package io.comanda.banking;

/** How a statement is written. */
public enum StatementFormat {
    /** ISO 20022 camt.053, versions 02 to 08 and later. */
    CAMT053,
    /** SWIFT MT940. */
    MT940
}
