package io.comanda.shipping.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParcelNumbersTest {

    @ParameterizedTest
    @CsvSource({"594123400001, 3", "1594123400001, 0", "35941234000012345, 4"})
    void computesTheCheckDigitOfAnyGs1Key(String digits, int check) {
        assertThat(Gs1.checkDigit(digits)).isEqualTo(check);
    }

    @Test
    void buildsAnSsccOfExtensionPrefixSerialAndCheckDigit() {
        assertThat(ParcelNumbers.sscc("35941234", 12345)).isEqualTo("359412340000123454");
    }

    @Test
    void fillsUpALongerPrefixWithAShorterSerial() {
        assertThat(ParcelNumbers.sscc("35941234567", 7)).hasSize(18).startsWith("35941234567000007");
    }
}
