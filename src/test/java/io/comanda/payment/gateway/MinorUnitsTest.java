package io.comanda.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.kernel.Money;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinorUnitsTest {

    @ParameterizedTest
    @CsvSource({
        "12.34, EUR, 1234",
        "12.30, RON, 1230",
        "1999.00, HUF, 199900",
        "1500, JPY, 1500",
        "1500, CLP, 1500",
        "1500, ISK, 150000",
        "1500, UGX, 150000",
        "1.234, KWD, 1234"
    })
    void countsAsStripeDoes(String amount, String currency, long minor) {
        var money = Money.of(amount, currency);
        assertThat(MinorUnits.of(money)).isEqualTo(minor);
        assertThat(MinorUnits.money(minor, currency.toLowerCase(Locale.ROOT)).amount())
                .isEqualByComparingTo(money.amount());
    }
}
