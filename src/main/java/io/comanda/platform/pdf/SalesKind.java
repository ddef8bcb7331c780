package io.comanda.platform.pdf;

/** The papers that list goods with prices, and what each of them says about money. */
public enum SalesKind {
    /** Tells what is offered; nothing is agreed yet. */
    QUOTATION("quotation", true, false),
    /** Tells what was agreed; payment is asked for elsewhere. */
    ORDER_CONFIRMATION("order-confirmation", true, false),
    PROFORMA("proforma", true, true),
    INVOICE("invoice", true, true),
    /** Gives money back: neither terms nor an account to pay to. */
    CREDIT_NOTE("credit-note", false, false);

    private final String code;
    private final boolean statesTerms;
    private final boolean asksForMoney;

    SalesKind(String code, boolean statesTerms, boolean asksForMoney) {
        this.code = code;
        this.statesTerms = statesTerms;
        this.asksForMoney = asksForMoney;
    }

    /** The kind of document, which is also the family of its texts. */
    public String code() {
        return code;
    }

    boolean statesTerms() {
        return statesTerms;
    }

    boolean asksForMoney() {
        return asksForMoney;
    }
}
