package io.comanda.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

    @ParameterizedTest
    @ValueSource(strings = {"șțăâî ȘȚĂÂÎ", "łąężźćńóś ŁĄĘŻŹĆŃÓŚ", "жщёЖЩЁ ґї", "äöüßẞ", "ñ¿¡", "€ ₽ № – “ ” …"})
    void keepsTheLettersOfOurLanguages(String letters) {
        assertThat(Legible.of(letters)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "'s\u0326', ș",
        "'a\u200bb\ufeffc\u00add', abcd",
        "'tab\tnew\nline', tab new line",
        "'bell\u0007', bell",
        "'🚲 bike', ? bike",
        "'\u202eabc', abc",
        "'\ud83dx', ?x"
    })
    void makesTheRestHarmless(String raw, String clean) {
        assertThat(Legible.of(raw)).isEqualTo(clean);
    }

    @ParameterizedTest
    @MethodSource("io.comanda.platform.pdf.WeirdTexts#all")
    void leavesOnlyWhatBothWeightsHave(String weird) {
        assertThat(Legible.of(weird).codePoints())
                .allMatch(c -> Face.REGULAR.has(c) && Face.SEMIBOLD.has(c) && c >= ' ');
    }
}
