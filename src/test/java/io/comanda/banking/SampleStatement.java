package io.comanda.banking;

import io.comanda.Shop;
import io.comanda.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A camt.053 file in the making, as the house's bank would send it. */
public final class SampleStatement {

    private final String account = Shop.own("RO49AAAA");
    private final List<String> entries = new ArrayList<>();
    private final Money opening;
    private Money closing;

    /** Of an account in EUR. */
    public SampleStatement() {
        this("EUR");
    }

    SampleStatement(String currency) {
        this.opening = Money.of("1000.00", currency);
        this.closing = opening;
    }

    /** Money that came. */
    public SampleStatement in(Money amount, String payer, @Nullable String iban, String text) {
        return add(amount, "CRDT", payer, iban, text, "");
    }

    /** Money that went. */
    public SampleStatement out(Money amount, String payee, String text) {
        return add(amount, "DBIT", payee, null, text, "");
    }

    /** Money that went because the bank sent a payment back. */
    public SampleStatement returned(Money amount, String payee, String text) {
        return add(amount, "DBIT", payee, null, text, "<RtrInf/>");
    }

    public byte[] file() {
        return text(closing).getBytes(StandardCharsets.UTF_8);
    }

    /** One whose entries do not lead to its end. */
    public byte[] unsound() {
        return text(closing.plus(Money.of("0.01", opening.currency()))).getBytes(StandardCharsets.UTF_8);
    }

    private SampleStatement add(
            Money amount, String sign, String party, @Nullable String iban, String text, String more) {
        closing = sign.equals("CRDT") ? closing.plus(amount) : closing.minus(amount);
        var role = sign.equals("CRDT") ? "Dbtr" : "Cdtr";
        var holder = iban == null ? "" : "<%1$sAcct><Id><IBAN>%2$s</IBAN></Id></%1$sAcct>".formatted(role, iban);
        entries.add(
                """
                <Ntry><Amt Ccy="%9$s">%1$s</Amt><CdtDbtInd>%2$s</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt>
                <AcctSvcrRef>%3$s</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><%4$s><Nm>%5$s</Nm></%4$s>%6$s</RltdPties>
                <RmtInf><Ustrd>%7$s</Ustrd></RmtInf>%8$s</TxDtls></NtryDtls></Ntry>"""
                        .formatted(
                                amount.amount(),
                                sign,
                                Shop.own("BR-"),
                                role,
                                party.replace("&", "&amp;"),
                                holder,
                                text,
                                more,
                                amount.currency()));
        return this;
    }

    private String text(Money end) {
        return """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>%s</Id>
                <Acct><Id><IBAN>%s</IBAN></Id></Acct>%s%s%s</Stmt></BkToCstmrStmt></Document>"""
                .formatted(
                        Shop.own("S-"),
                        account,
                        balance("OPBD", opening),
                        balance("CLBD", end),
                        String.join("", entries));
    }

    private static String balance(String kind, Money money) {
        return """
                <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="%s">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd>
                <Dt><Dt>2026-11-20</Dt></Dt></Bal>"""
                .formatted(kind, money.currency(), money.amount());
    }
}
