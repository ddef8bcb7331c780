package io.comanda.invoicing.electronic;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.customer.Customers;
import io.comanda.invoicing.electronic.rules.OfficialRules;
import io.comanda.invoicing.electronic.rules.RuleBroken;
import io.comanda.invoicing.electronic.rules.RuleSet;
import io.comanda.invoicing.electronic.xml.Cii;
import io.comanda.invoicing.electronic.xml.Ubl;
import io.comanda.kernel.Money;
import io.comanda.kernel.VatRate;
import io.comanda.platform.company.Company;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.platform.pdf.Stationery;
import io.comanda.pricing.ExchangeRates;
import io.comanda.pricing.PriceBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The judges refuse what they must: each missing piece and wrong sum breaks the rule that is meant for it. */
@IntegrationTest
class OfficialRulesTest {

    @Autowired
    private OfficialRules rules;

    @Autowired
    private Customers customers;

    @Autowired
    private ExchangeRates rates;

    @Autowired
    private PriceBook prices;

    @Autowired
    private Stationery stationery;

    @BeforeEach
    void foreignMoney() {
        prices.saveRates(Papers.rates());
    }

    @ParameterizedTest
    @EnumSource
    void sellersOfEveryCountryWriteInvoicesAndCreditNotesThatAreValid(Sellers seller) throws Exception {
        for (var type : DocumentType.values()) {
            for (var rate : List.of(VatRate.standard("19"), VatRate.zero("Z"), VatRate.zero("E"), VatRate.zero("O"))) {
                var written = compose(seller.company(), type, Papers.of(seller.buyer(), rate));
                assertThat(rules.check(written)).as(type + " " + rate).isEmpty();
                Schemas.ofUbl(type).require(Ubl.write(written));
                Schemas.CII.require(Cii.write(written));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = Faults.EN16931)
    void refusesInvoicesThatLackAMandatoryPieceOrDoNotAddUp(String rule, String piece, String instead) {
        var sound = text(Sellers.GERMAN, Papers.of(Buyers.MUNICH.address(), VatRate.standard("19")));
        assertThat(rules.check(RuleSet.EN16931_UBL, bytes(sound))).isEmpty();
        var broken = sound.replaceFirst("(?s)" + piece, instead == null ? "" : instead);
        assertThat(broken).isNotEqualTo(sound);
        assertThat(rules.check(RuleSet.EN16931_UBL, bytes(broken)))
                .extracting(RuleBroken::rule)
                .contains(rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = Faults.CIUS_RO)
    void refusesWhatTheRomanianTaxOfficeWouldRefuse(String rule, String piece, String instead) {
        var sound = text(Sellers.ROMANIAN, Papers.of(Buyers.BUCHAREST.address(), VatRate.standard("21")));
        assertThat(rules.check(RuleSet.CIUS_RO, bytes(sound))).isEmpty();
        var broken = sound.replaceFirst("(?s)" + piece, instead == null ? "" : instead);
        assertThat(broken).isNotEqualTo(sound);
        assertThat(rules.check(RuleSet.CIUS_RO, bytes(broken)))
                .extracting(RuleBroken::rule)
                .contains(rule);
    }

    @Test
    void anIntraCommunitySupplySaysWhenAndWhereTo() {
        var sound = text(Sellers.GERMAN, Papers.of(Buyers.LODZ.address(), VatRate.zero("K")));
        assertThat(rules.check(RuleSet.EN16931_UBL, bytes(sound))).isEmpty();
        var broken = sound.replaceFirst("(?s)<cac:Delivery>.*</cac:Delivery>", "");
        assertThat(rules.check(RuleSet.EN16931_UBL, bytes(broken)))
                .extracting(RuleBroken::rule)
                .contains("BR-IC-11", "BR-IC-12");
    }

    @Test
    void whatIsOutsideVatBearsNoVatId() {
        var sound = text(Sellers.GERMAN, Papers.of(Buyers.MUNICH.address(), VatRate.zero("O")));
        var broken = sound.replaceFirst("<cbc:ID>TAX</cbc:ID>", "<cbc:ID>VAT</cbc:ID>");
        assertThat(rules.check(RuleSet.EN16931_UBL, bytes(broken)))
                .extracting(RuleBroken::rule)
                .contains("BR-O-02");
    }

    @Test
    void namesTheWrongSumInCiiToo() {
        var sound = new String(
                Cii.write(compose(
                        Sellers.GERMAN.company(),
                        DocumentType.INVOICE,
                        Papers.of(Buyers.MUNICH.address(), VatRate.standard("19")))),
                StandardCharsets.UTF_8);
        var broken = sound.replaceFirst("<ram:GrandTotalAmount>[^<]*", "<ram:GrandTotalAmount>1.00");
        assertThat(rules.check(RuleSet.EN16931_CII, bytes(broken)))
                .extracting(RuleBroken::rule)
                .contains("BR-CO-15");
    }

    @Test
    void freightAloneIsALine() {
        var paper = Papers.ofFreight(Buyers.MUNICH.address(), VatRate.standard("19"));
        var note = compose(Sellers.GERMAN.company(), DocumentType.CREDIT_NOTE, paper);
        assertThat(rules.check(note)).isEmpty();
        assertThat(note.lines()).hasSize(1);
        assertThat(note.charges()).isEmpty();
    }

    @Test
    void aMissingVatIdOfOursIsToldAsOneThingToMend() {
        var invoice = compose(
                Sellers.GERMAN.without("vatId"),
                DocumentType.INVOICE,
                Papers.of(Buyers.MUNICH.address(), VatRate.standard("19")));
        assertThat(rules.check(invoice))
                .extracting(broken -> Advice.on(broken.rule()))
                .contains(Advice.SELLER_VAT_ID);
        var noAccount = compose(
                Sellers.GERMAN.without("iban"),
                DocumentType.INVOICE,
                Papers.of(Buyers.MUNICH.address(), VatRate.standard("19")));
        assertThat(rules.check(noAccount))
                .extracting(broken -> Advice.on(broken.rule()))
                .contains(Advice.BANK_ACCOUNT);
    }

    private String text(Sellers seller, SalesDocument paper) {
        return new String(Ubl.write(compose(seller.company(), DocumentType.INVOICE, paper)), StandardCharsets.UTF_8);
    }

    private ElectronicInvoice compose(Company company, DocumentType type, SalesDocument paper) {
        return new Composition(company, customers, new TaxInBooks(company, rates), stationery)
                .compose(type, paper, Locale.GERMAN, Money.zero(paper.currency()));
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
