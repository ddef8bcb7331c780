package io.comanda.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.56  | 1234.56     | 1234.56",
                "1234.56  | -7          | -7",
                "1234.56  | +0.000001   | 0.000001",
                "1.234,56 | 1.234,56    | 1234.56",
                "1.234,56 | 1234,56     | 1234.56",
                "1.234,56 | 12.345.678  | 12345678",
                "1,234.56 | 1,234.56    | 1234.56",
                "1 234,56 | 12 345,6    | 12345.6",
                "1'234.56 | 1'000'000.5 | 1000000.5"
            })
    void readsNumbersAsTheFileWritesThem(String example, String text, BigDecimal number) {
        assertThat(Forms.of("yyyy-MM-dd", example).number(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.56  | 1.234,56",
                "1234.56  | 1,234.56",
                "1234.56  | 1e5",
                "1234.56  | 0x10",
                "1234.56  | NaN",
                "1234.56  | --1",
                "1234.56  | 1.",
                "1234.56  | =1+1",
                "1234.56  | 99999999999999999999999999999999999999999",
                "1.234,56 | 1,234.56",
                "1.234,56 | 12.34",
                "1,234.56 | 1,23"
            })
    void refusesNumbersInAnotherForm(String example, String text) {
        var forms = Forms.of("yyyy-MM-dd", example);

        assertThatThrownBy(() -> forms.number(text)).isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.code())
                .isEqualTo("number"));
    }

    @Test
    void readsDatesByTheirPattern() {
        assertThat(Forms.of("dd.MM.yyyy", "1234.56").date("29.02.2028")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Forms.of("M/d/yyyy", "1234.56").date("2/3/2026")).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(Forms.of("yyyy-MM-dd HH:mm:ss", "1234.56").date("2026-02-03 23:59:59"))
                .isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "29.02.2027", "1.1.2026", "01/01/2026", "2026-01-01", "00.01.2026", "x"})
    void refusesDaysThatDoNotExistAndOtherPatterns(String text) {
        var forms = Forms.of("dd.MM.yyyy", "1234.56");

        assertThatThrownBy(() -> forms.date(text)).isInstanceOfSatisfying(Unreadable.class, e -> assertThat(e.code())
                .isEqualTo("date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "1.234.56", "comma", ""})
    void refusesAnExampleThatShowsNoForm(String example) {
        assertThatThrownBy(() -> Forms.of("yyyy-MM-dd", example)).isInstanceOf(IllegalArgumentException.class);
    }
}
