package io.comanda.banking;

/** Why an entry was not booked by itself. */
public enum Finding {
    /** Nothing known fits. */
    NOTHING_FITS,
    /** What it names is paid already. */
    ALREADY_PAID,
    /** It names something of one customer, and seems to come from another. */
    OTHER_PAYER,
    /** It names things of several customers. */
    SEVERAL_CUSTOMERS,
    /** What it names is open with another amount, and the payer is not known. */
    OTHER_AMOUNT,
    /** More than one thing fits. */
    SEVERAL_FIT,
    /** Only a likeness speaks for it. */
    LIKENESS_ONLY,
    /** The bank returned a payment. */
    RETURNED;

    /** What is to be said of so many proposals of which none is certain. */
    public static Finding of(int proposals) {
        return proposals == 0 ? NOTHING_FITS : proposals == 1 ? LIKENESS_ONLY : SEVERAL_FIT;
    }
}
