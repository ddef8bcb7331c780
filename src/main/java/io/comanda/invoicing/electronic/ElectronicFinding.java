package io.comanda.invoicing.electronic;

/**
 * Something the official rules say against an electronic invoice.
 *
 * @param rule its official id
 * @param fatal whether the invoice is invalid because of it
 * @param advice what is wrong and where it is mended, in the reader's language
 * @param mend whose data is to be mended
 * @param place in the document
 * @param official the rule's own words
 */
public record ElectronicFinding(String rule, boolean fatal, String advice, Mend mend, String place, String official) {

    /** Where somebody can do something about it. */
    public enum Mend {
        COMPANY,
        CUSTOMER,
        EXCHANGE_RATES,
        /** No data of ours explains it: somebody who knows the program has to look. */
        PROGRAM
    }
}
