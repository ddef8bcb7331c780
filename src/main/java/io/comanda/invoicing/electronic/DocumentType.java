package io.comanda.invoicing.electronic;

/** BT-3, by UNTDID 1001. Amounts of a credit note are positive: the type says which way the money goes. */
public enum DocumentType {
    INVOICE("invoice", "380"),
    CREDIT_NOTE("credit-note", "381");

    private final String paper;
    private final String code;

    DocumentType(String paper, String code) {
        this.paper = paper;
        this.code = code;
    }

    /** The kind of the document on paper. */
    public String paper() {
        return paper;
    }

    public String code() {
        return code;
    }

    public static DocumentType ofPaper(String kind) {
        return kind.equals(CREDIT_NOTE.paper) ? CREDIT_NOTE : INVOICE;
    }
}
