package io.comanda.commission.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.commission.pdf.CommissionStatementFacts.Line;
import io.comanda.kernel.DateRange;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.platform.pdf.ReadBack;
import io.comanda.platform.pdf.Velomar;
import io.comanda.platform.text.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CommissionStatementPdfTest {

    private final CommissionStatementPdf pdf = new CommissionStatementPdf(Velomar.stationery());

    @Test
    void listsWhatEachInvoiceBroughtAndCarriesTheTotalOverPages() {
        var facts = facts(60);
        var pages = ReadBack.keep("commission-statement", pdf.render(facts, Locale.ENGLISH))
                .pages();
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0))
                .contains("Commission statement", "Ana Iliescu (AG-07)", "Payment BANK-10: 473.70", "Carried forward");
        assertThat(pages.get(1)).contains("Brought forward", "Carried forward");
        assertThat(pages.get(2)).contains(new Formats(Locale.ENGLISH).amount(facts.commission()));
    }

    @Test
    void printsAStatementOfNothing() {
        var read = ReadBack.keep("commission-statement-empty", pdf.render(facts(0), Locale.forLanguageTag("ro")));
        assertThat(read.pages()).singleElement().asString().contains("Decont comisioane", "0,00");
    }

    @Test
    void saysThatItWasCancelled() {
        var read = ReadBack.keep("commission-statement-cancelled", pdf.render(facts(3), Locale.ENGLISH));
        assertThat(read.pages()).singleElement().asString().contains("Cancelled on 9 Nov 2026: Wrong month");
    }

    @Test
    void factsSurviveJson() {
        var json = JsonMapper.builder().build();
        var facts = facts(3);
        assertThat(json.readValue(json.writeValueAsString(facts), CommissionStatementFacts.class))
                .isEqualTo(facts);
    }

    private static CommissionStatementFacts facts(int count) {
        var lines = IntStream.rangeClosed(1, count)
                .mapToObj(CommissionStatementPdfTest::line)
                .toList();
        return new CommissionStatementFacts(
                "COM-2026-000011",
                LocalDate.of(2026, 11, 1),
                "AG-07",
                "Ana Iliescu",
                null,
                new DateRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                lines.stream().map(Line::base).reduce(Money.zero("EUR"), Money::plus),
                lines.stream().map(Line::commission).reduce(Money.zero("EUR"), Money::plus),
                lines,
                List.of(),
                count == 3 ? LocalDate.of(2026, 11, 9) : null,
                count == 3 ? "Wrong month" : null);
    }

    private static Line line(int i) {
        var base = new Money(BigDecimal.valueOf(i % 11 == 0 ? -120 : 100 + i * 37.37), "EUR");
        return new Line(
                LocalDate.of(2026, 10, 1).plusDays(i % 31),
                "INV-2026-%06d".formatted(i),
                "Customer no. " + i,
                i % 10 == 0 ? "BANK-" + i : null,
                i % 10 == 0 ? base : null,
                base,
                Percent.of("1.2"),
                Percent.of("1.2").of(base));
    }
}
