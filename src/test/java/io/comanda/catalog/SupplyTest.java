package io.comanda.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.catalog.Supply.Treatment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplyTest {

    @ParameterizedTest
    @CsvSource({
        "RO, RO, ,             DOMESTIC",
        "RO, RO, RO18547290,   DOMESTIC",
        "RO, DE, DE136695976,  DOMESTIC",
        "DE, DE, DE136695976,  INTRA_COMMUNITY",
        "PL, DE, DE136695976,  INTRA_COMMUNITY",
        "GR, GR, EL094259216,  INTRA_COMMUNITY",
        "DE, DE, ,             DESTINATION",
        "DE, DE, RO18547290,   DESTINATION",
        "DE, CH, CHE123456789, DESTINATION",
        "US, US, ,             EXPORT",
        "GB, DE, DE136695976,  EXPORT",
        "CH, RO, RO18547290,   EXPORT"
    })
    void decidesForGoodsByWhereTheyGo(String to, String buyer, @Nullable String vatId, Treatment treatment) {
        assertThat(new Supply("RO", to, buyer, vatId, true).ofGoods()).isEqualTo(treatment);
    }

    @ParameterizedTest
    @CsvSource({
        "RO, RO, RO18547290,   false, DOMESTIC",
        "DE, DE, DE136695976,  false, REVERSE_CHARGE",
        "RO, DE, DE136695976,  true,  REVERSE_CHARGE",
        "DE, DE, ,             false, DOMESTIC",
        "US, US, ,             false, DOMESTIC",
        "US, US, US123456789,  false, OUTSIDE_SCOPE",
        "US, US, US123456789,  true,  EXPORT",
        "US, US, ,             true,  EXPORT"
    })
    void decidesForServicesByWhoGetsThem(
            String to, String buyer, @Nullable String vatId, boolean withGoods, Treatment treatment) {
        assertThat(new Supply("RO", to, buyer, vatId, withGoods).ofService()).isEqualTo(treatment);
    }
}
