package io.comanda.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.kernel.Money;
import io.comanda.platform.text.Formats;
import io.comanda.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SalesLayoutTest {

    private static final Pattern CARRIED = Pattern.compile("Carried forward ([\\d,.]+)");
    private static final Pattern BROUGHT = Pattern.compile("Brought forward ([\\d,.]+)");

    private final SalesLayout layout = Velomar.salesLayout();

    @Test
    void printsNumbersPartiesAndTotalsOfAnInvoice() {
        var invoice = Sales.small("INV-2026-000123");
        var read = ReadBack.keep("invoice", layout.render(SalesKind.INVOICE, invoice, Locale.ENGLISH));
        assertThat(read.text())
                .contains("Invoice INV-2026-000123", "ORD-2026-000123", "ZAM/2026/11/0457", "PL8567346215")
                .contains("Rowery Łódź – Świat Dwóch Kółek sp. z o.o.", "90-451 Łódź", "POLAND")
                .contains("RO18547290", "J12/2481/2014", "RO49\u00a0AAAA\u00a01B31", "Page 1 of 1")
                .contains(new Formats(Locale.ENGLISH).amount(invoice.vat().gross()));
        assertThat(read.title()).isEqualTo("Invoice INV-2026-000123");
        assertThat(read.language()).isEqualTo("en");
        assertThat(read.embedsAllFonts()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, Invoice", "es, Factura", "pl, Faktura VAT", "ro, Factură", "de, Rechnung", "ru, Invoice"})
    void speaksTheCustomersLanguage(String language, String title) {
        var read = ReadBack.keep(
                "invoice-" + language,
                layout.render(SalesKind.INVOICE, Sales.small("INV-2026-000123"), Locale.forLanguageTag(language)));
        assertThat(read.title()).isEqualTo(title + " INV-2026-000123");
    }

    @Test
    void breaksALongInvoiceWithCarriedTotalsThatAddUp() {
        var invoice = Sales.long120("INV-2026-000124");
        var pages = ReadBack.keep("invoice-long", layout.render(SalesKind.INVOICE, invoice, Locale.ENGLISH))
                .pages();
        assertThat(pages).hasSizeGreaterThan(3);
        for (var i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Page " + (i + 1) + " of " + pages.size());
        }
        var sum = Money.zero("EUR");
        var next = 0;
        for (var i = 0; i < pages.size() - 1; i++) {
            while (next < invoice.lines().size()
                    && pages.get(i).contains(invoice.lines().get(next).productNumber() + " ")) {
                sum = sum.plus(invoice.lines().get(next++).net());
            }
            var carried = new Formats(Locale.ENGLISH).amount(sum);
            assertThat(CARRIED.matcher(pages.get(i)).results().map(m -> m.group(1)))
                    .containsExactly(carried);
            assertThat(BROUGHT.matcher(pages.get(i + 1)).results().map(m -> m.group(1)))
                    .containsExactly(carried);
        }
        assertThat(pages.get(pages.size() - 1)).contains("Amount due").doesNotContain("Carried forward");
    }

    @Test
    void keepsTheTotalsWithTheLastLineWhateverTheNumberOfLines() {
        var lines = Sales.long120("X").lines();
        for (var count = 15; count < 45; count++) {
            var pages = new ReadBack(layout.render(
                            SalesKind.INVOICE,
                            Sales.ofLines("INV-2026-000125", lines.subList(0, count)),
                            Locale.ENGLISH))
                    .pages();
            var withTotals =
                    pages.stream().filter(page -> page.contains("Amount due")).toList();
            assertThat(withTotals)
                    .singleElement()
                    .asString()
                    .contains(String.valueOf(lines.get(count - 1).productNumber()));
        }
    }

    @Test
    void findsAPlaceForEverythingAtOnce() {
        var read = ReadBack.keep(
                "invoice-full", layout.render(SalesKind.INVOICE, Sales.full("INV-2026-000127"), Locale.ENGLISH));
        assertThat(read.text())
                .contains("Rowery Łódź, magazyn", "rampa 3", "SHP-2026-000456", "INV-2026-000001")
                .contains("Reverse charge: VAT is to be accounted for by the recipient.", "within 14 days")
                .contains("98,765.4321", "1.125", "Second paragraph.");
    }

    @Test
    void beginsWithWhatSomebodyWrote() {
        var read = ReadBack.keep(
                "quotation-full", layout.render(SalesKind.QUOTATION, Sales.full("QUO-2026-000012"), Locale.ENGLISH));
        assertThat(read.text())
                .containsSubsequence(
                        "As discussed on the phone.",
                        "The box comes in green.",
                        "Thank you for your interest.",
                        "Cargo bicycle",
                        "Please check the goods on arrival.");
    }

    @Test
    void keepsALongLabelApartFromItsSum() {
        var read = ReadBack.keep(
                "credit-note-de", layout.render(SalesKind.CREDIT_NOTE, Sales.small("CRN-2026-000012"), Locale.GERMAN));
        assertThat(read.text()).containsPattern("Gutgeschriebener Betrag \\d");
    }

    @Test
    void givesTheSameBytesForTheSameFacts() {
        var invoice = Sales.small("INV-2026-000123");
        assertThat(layout.render(SalesKind.INVOICE, invoice, Locale.ENGLISH))
                .isEqualTo(layout.render(SalesKind.INVOICE, invoice, Locale.ENGLISH));
    }

    @Test
    void factsSurviveJson() {
        var json = JsonMapper.builder().build();
        var invoice = Sales.full("INV-2026-000123");
        assertThat(json.readValue(json.writeValueAsString(invoice), SalesDocument.class))
                .isEqualTo(invoice);
    }

    @ParameterizedTest
    @MethodSource("io.comanda.platform.pdf.WeirdTexts#all")
    void printsWhateverIsInAName(String weird) {
        var invoice = Sales.ofLines(
                "INV-2026-000126",
                List.of(
                        Sales.line(1, weird, weird, "1", "10", "0", "21"),
                        Sales.line(2, "OK-1", "plain", "1", "10", "0", "21")));
        var read = new ReadBack(layout.render(SalesKind.INVOICE, invoice, Locale.ENGLISH));
        assertThat(read.text()).contains("OK-1", "Amount due");
        assertThat(read.embedsAllFonts()).isTrue();
    }

    @Test
    void titlesEachKindInEveryLanguage() {
        var texts = new Texts();
        for (var kind : SalesKind.values()) {
            for (var language : Texts.LANGUAGES) {
                var locale = texts.of(language);
                var read = ReadBack.keep(kind.code() + "-" + language, layout.render(kind, Sales.small("N-1"), locale));
                assertThat(read.title()).isEqualTo(texts.get(locale, "pdf." + kind.code() + ".title") + " N-1");
            }
        }
    }
}
