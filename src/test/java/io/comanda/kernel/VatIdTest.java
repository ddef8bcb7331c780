package io.comanda.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatIdTest {

    @ParameterizedTest
    @CsvSource({
        "RO, 18547290, RO18547290",
        "RO, RO 14399840, RO14399840",
        "PL, 856-734-62-15, PL8567346215",
        "ES, 54362315K, ES54362315K",
        "ES, X2482300W, ESX2482300W",
        "ES, A13585625, ESA13585625",
        "ES, J99216582, ESJ99216582",
        "DE, DE136695976, DE136695976",
        "FR, 40 303 265 045, FR40303265045",
        "FR, 83404833048, FR83404833048",
        "IT, 00743110157, IT00743110157",
        "AT, U13585627, ATU13585627",
        "AT, ATU13585627, ATU13585627",
        "BE, 0403.019.261, BE0403019261",
        "NL, 004495445B01, NL004495445B01",
        "PT, 501964843, PT501964843",
        "HU, 12892312, HU12892312",
        "BG, 175074752, BG175074752",
        "CZ, 25123891, CZ25123891",
        "SK, 2022749619, SK2022749619",
        "GR, 094259216, EL094259216",
        "GR, EL094259216, EL094259216",
        "SI, 50223054, SI50223054",
        "HR, 33392005961, HR33392005961",
        "DK, 13585628, DK13585628",
        "SE, 123456789701, SE123456789701",
        "FI, 20774740, FI20774740",
        "EE, 100931558, EE100931558",
        "LV, 40003521600, LV40003521600",
        "LT, 119511515, LT119511515",
        "LU, 15027442, LU15027442",
        "IE, 6433435F, IE6433435F",
        "MT, 11679112, MT11679112",
        "CY, 10259033P, CY10259033P",
        "RO, DE136695976, DE136695976",
        "US, 12-3456789, US123456789"
    })
    void readsAnIdWhoseCheckDigitsHold(String country, String typed, String inTheFormOfTheEu) {
        assertThat(VatId.parse(typed, country)).hasToString("Optional[" + inTheFormOfTheEu + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "RO, 18547291",
        "RO, 1",
        "PL, 8567346216",
        "PL, 856734621",
        "ES, 54362315A",
        "ES, X2482300A",
        "ES, A13585626",
        "ES, A1358562E",
        "DE, 136695977",
        "DE, 036695976",
        "FR, 41303265045",
        "FR, 40303265046",
        "IT, 00743110158",
        "AT, U13585626",
        "AT, 13585627",
        "BE, 0403019262",
        "NL, 004495446B01",
        "PT, 501964844",
        "HU, 12892313",
        "BG, 175074753",
        "CZ, 25123892",
        "SK, 2022749618",
        "GR, 094259217",
        "SI, 50223055",
        "HR, 33392005962",
        "DK, 13585627",
        "SE, 123456789601",
        "FI, 20774741",
        "EE, 100931559",
        "LV, 40003521601",
        "LT, 119511516",
        "LU, 15027443",
        "IE, 6433435E",
        "MT, 11679113",
        "CY, 10259033Q",
        "RO, DE136695977",
        "US, !",
        "RO, ROșțăîâ"
    })
    void doesNotReadAnIdWithAWrongFormOrCheckDigit(String country, String typed) {
        assertThat(VatId.parse(typed, country)).isEmpty();
    }
}
