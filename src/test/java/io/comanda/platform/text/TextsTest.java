package io.comanda.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");
    private final Texts texts = new Texts();

    @Test
    void fillsNamedPlaceholdersAsTheLanguageWritesThem() {
        var params = Map.of("number", "ORD-2026-000123", "total", Money.of("1234.5", "EUR"));
        assertThat(texts.get(Locale.ENGLISH, "test.sentence", params))
                .isEqualTo("Order ORD-2026-000123: 1,234.50\u00a0EUR");
        assertThat(texts.get(ROMANIAN, "test.sentence", params))
                .isEqualTo("Comanda ORD-2026-000123: 1.234,50\u00a0EUR");
    }

    @Test
    void takesAValueWithBracesAndDollarsLiterally() {
        assertThat(texts.get(Locale.ENGLISH, "test.sentence", Map.of("number", "$1 {total}\\", "total", "x")))
                .isEqualTo("Order $1 {total}\\: x");
    }

    @Test
    void leavesAPlaceholderWithoutValueVisible() {
        assertThat(texts.get(Locale.ENGLISH, "test.sentence", Map.of("number", "A")))
                .isEqualTo("Order A: {total}");
    }

    @Test
    void saysInEnglishWhatALanguageLacks() {
        assertThat(texts.get(Locale.GERMAN, "test.sentence", Map.of("number", "A", "total", "B")))
                .isEqualTo("Order A: B");
        assertThat(texts.get(Locale.JAPANESE, "test.sentence", Map.of("number", "A", "total", "B")))
                .isEqualTo("Order A: B");
    }

    @Test
    void showsAnUnknownKeyAsItIs() {
        assertThat(texts.get(Locale.ENGLISH, "no.such.key")).isEqualTo("no.such.key");
        assertThat(texts.has("no.such.key")).isFalse();
    }

    @Test
    void knowsTheLocaleOfALanguageAndOfItsRegions() {
        assertThat(texts.of("ro")).isEqualTo(ROMANIAN);
        assertThat(texts.of("ro-MD")).isEqualTo(ROMANIAN);
        assertThat(texts.of("ro_RO")).isEqualTo(ROMANIAN);
        assertThat(texts.of("xx")).isEqualTo(Locale.ENGLISH);
        assertThat(texts.of("")).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void writesNumbersAndDaysByLanguage() {
        var day = LocalDate.of(2026, 3, 9);
        var polish = new Formats(Locale.forLanguageTag("pl"));
        assertThat(polish.money(Money.of("12345.6", "PLN"))).isEqualTo("12\u00a0345,60\u00a0PLN");
        assertThat(polish.day(day)).isEqualTo("09.03.2026");
        assertThat(new Formats(Locale.forLanguageTag("es")).day(day)).isEqualTo("09/03/2026");
        assertThat(new Formats(Locale.ENGLISH).day(day)).isEqualTo("9 Mar 2026");
        assertThat(new Formats(Locale.GERMAN).value(day.atTime(7, 5))).isEqualTo("09.03.2026, 07:05");
        assertThat(new Formats(Locale.GERMAN).value(Quantity.of(1500))).isEqualTo("1.500");
        assertThat(new Formats(Locale.GERMAN).value(Percent.of("2.5"))).isEqualTo("2,5\u00a0%");
    }
}
