package io.comanda.fulfilment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.fulfilment.domain.CarrierTable.Rule;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.shipping.CarrierOffer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarrierTableTest {

    private static final List<CarrierOffer> OFFERS =
            List.of(offer("CHEAP", "4.00", 4, "80"), offer("QUICK", "9.00", 1, "93"), offer("SURE", "7.00", 3, "99"));

    @Test
    void putsFirstWhatMattersMost() {
        assertThat(ranked("cheapest", "", "0")).containsExactly("CHEAP", "SURE", "QUICK");
        assertThat(ranked("fastest", "", "0")).containsExactly("QUICK", "SURE", "CHEAP");
        assertThat(ranked("punctual", "", "0")).containsExactly("SURE", "QUICK", "CHEAP");
    }

    @Test
    void leavesOutWhoIsTooOftenLateUnlessNobodyElseIsThere() {
        assertThat(ranked("cheapest", "", "90")).containsExactly("SURE", "QUICK");
        assertThat(ranked("cheapest", "", "99.5")).containsExactly("CHEAP", "SURE", "QUICK");
    }

    @Test
    void takesTheNamedOneWhileItMakesAnOffer() {
        assertThat(ranked("cheapest", "QUICK", "0")).containsExactly("QUICK");
        assertThat(ranked("cheapest", "AWAY", "0")).hasSize(3);
    }

    private static List<String> ranked(String prefer, String carrier, String leastOnTime) {
        return new Rule(prefer, carrier, Percent.of(leastOnTime), "because")
                .ranked(OFFERS).stream().map(CarrierOffer::carrierCode).toList();
    }

    private static CarrierOffer offer(String code, String price, int days, String onTime) {
        return new CarrierOffer(
                code,
                code,
                "STANDARD",
                "Standard",
                false,
                Money.of(price, "EUR"),
                BigDecimal.ONE,
                1,
                days,
                Percent.of(onTime),
                0,
                null,
                List.of());
    }
}
