package io.comanda.invoicing.electronic;

import io.comanda.invoicing.electronic.ElectronicFinding.Mend;
import io.comanda.invoicing.electronic.rules.RuleBroken;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What people can do about the rules that missing or wrong master data breaks. */
enum Advice {
    SELLER_VAT_ID("BR-(S|Z|E|G)-0[234]|BR-CO-26|BR-RO-065", Mend.COMPANY),
    BOTH_VAT_IDS("BR-(AE|IC)-0[234]", Mend.CUSTOMER),
    BUYER_ID("BR-RO-120", Mend.CUSTOMER),
    VAT_ID_COUNTRY("BR-CO-09", Mend.CUSTOMER),
    BANK_ACCOUNT("BR-50|BR-61", Mend.COMPANY),
    SELLER_COUNTY("BR-RO-1[01]0", Mend.COMPANY),
    BUYER_COUNTY("BR-RO-111", Mend.CUSTOMER),
    BUYER_SECTOR("BR-RO-101", Mend.CUSTOMER),
    DELIVERY_COUNTY("BR-RO-21[12]", Mend.CUSTOMER),
    DELIVERY_SECTOR("BR-RO-202", Mend.CUSTOMER),
    EXCHANGE_RATE("BR-RO-030|BR-53", Mend.EXCHANGE_RATES),
    TOO_LONG("BR-RO-L.*", Mend.CUSTOMER),
    NOT_WRITTEN("not-written", Mend.PROGRAM),
    OTHER(".*", Mend.PROGRAM);

    private final Pattern rules;
    private final Mend mend;

    Advice(String rules, Mend mend) {
        this.rules = Pattern.compile(rules);
        this.mend = mend;
    }

    static Advice on(String rule) {
        return Arrays.stream(values())
                .filter(advice -> advice.rules.matcher(rule).matches())
                .findFirst()
                .orElse(OTHER);
    }

    Mend mend(RuleBroken broken) {
        var ofSeller = broken.place().contains("Supplier") || broken.place().contains("Seller");
        return this == VAT_ID_COUNTRY && ofSeller ? Mend.COMPANY : mend;
    }

    String text() {
        return "e-invoice.advice." + name();
    }
}
