package io.comanda.banking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write beside their money. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INV-2026-000012",
                "inv 2026 000012",
                "Rechnung INV2026000012 vom 3.11.",
                "factura INV-2026-00 0012 multumim",
                "PaymentINV-2026-000012",
                "PF-INV-2026-000012",
                "INV.2026/000012;KD 7788"
            })
    void findsANumberHoweverItIsWritten(String text) {
        assertThat(QuotedNumbers.in(text)).contains("INV2026000012");
    }

    @Test
    void findsNoOtherNumber() {
        assertThat(QuotedNumbers.in("INV-2026-000123")).doesNotContain("INV2026000012", "INV202600012");
    }

    @Test
    void staysSmallWhateverComesIn() {
        assertThat(QuotedNumbers.in("A1".repeat(100_000))).hasSizeLessThan(30_000);
    }

    @Test
    void checksTheDigitsOfAStructuredReference() {
        assertThat(CreditorReference.read("RF18 5390 0754 7034")).contains("539007547034");
        assertThat(CreditorReference.read("RF19 5390 0754 7034")).isEmpty();
        assertThat(CreditorReference.in("thanks RF18 5390 0754 7034")).containsExactly("539007547034");
    }

    @ParameterizedTest
    @CsvSource({
        "Müller Maschinenbau GmbH, MUELLER MASCHINENBAU, true",
        "Łódzka Spółka Rowerowa Sp. z o.o., LODZKA SPOLKA ROWEROWA, true",
        "SC Alfa Distribuție SRL, ALFA DISTRIBUTIE S.R.L., true",
        "Popescu Ion, ION POPESCU, true",
        "Rowery Wisła Sp. z o.o., ROWERY WISLA S, true",
        "Fahrrad Schröder GmbH, FAHRRAD SCHROEDER GM, true",
        "Bicicletas Ruiz SL, BICICLETAS RUIZ SOCIEDAD LIM, true",
        "Alfa SRL, Beta SRL, false",
        "Bicicletas Ruiz SL, Bicicletas Gomez SL, false",
        "Velo Nord GmbH, Ion Popescu, false"
    })
    void tellsWhetherNamesAreAlike(String one, String other, boolean alike) {
        assertThat(NameLikeness.of(one, other) >= NameLikeness.ALIKE)
                .as("%s", NameLikeness.of(one, other))
                .isEqualTo(alike);
    }
}
