package io.comanda.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CarrierOffersTest {

    @Autowired
    private Shipping shipping;

    @Autowired
    private CarrierAgreements agreements;

    @BeforeEach
    void knowTheCarriers() {
        agreements.save(DemoCarriers.all());
        agreements.save(DemoCarriers.all());
    }

    @Test
    void quotesEverybodyWhoCouldGoTheCheapestFirst() {
        var offers = demoOffers(facts("RO", "500001", "4", Set.of("NORMAL"), null));
        assertThat(offers)
                .extracting(CarrierOffer::carrierCode, CarrierOffer::serviceCode)
                .containsExactly(
                        tuple("CARPAT", "STANDARD"),
                        tuple("DUNA", "ECONOMY"),
                        tuple("CARPAT", "NEXTDAY"),
                        tuple("FRIGO", "COLD"),
                        tuple("DUNA", "EXPRESS"));
        var cheapest = offers.get(0);
        assertThat(cheapest.price()).isEqualTo(Money.of("5.62", "EUR"));
        assertThat(cheapest.costShare()).isEqualTo(Percent.of("5.62"));
        assertThat(cheapest.remote()).isFalse();
    }

    @Test
    void saysWhyTheOthersCannot() {
        var fresh = facts("ES", "46014", "4", Set.of("FRESH"), null);
        assertThat(demoOffers(fresh)).extracting(CarrierOffer::carrierCode).containsExactly("FRIGO");
        assertThat(shipping.exclusions(fresh))
                .contains(new CarrierExclusion("VELOZ", "PENINSULA", CarrierExclusion.Reason.GOODS_CLASS));
        var cash = facts("US", "98011", "45", Set.of("NORMAL"), Money.of("10", "EUR"));
        assertThat(demoOffers(cash)).isEmpty();
        assertThat(shipping.exclusions(cash))
                .extracting(CarrierExclusion::carrierCode, CarrierExclusion::reason)
                .contains(
                        tuple("CARPAT", CarrierExclusion.Reason.TOO_HEAVY),
                        tuple("DUNA", CarrierExclusion.Reason.NO_CASH_ON_DELIVERY),
                        tuple("VELOZ", CarrierExclusion.Reason.NOT_SERVED));
    }

    @Test
    void goesEverywhereWithSomebody() {
        for (var country : List.of("US", "AU", "JP", "GB", "DE")) {
            assertThat(demoOffers(facts(country, "12345", "12", Set.of("NORMAL", "BULKY"), null)))
                    .as(country)
                    .isNotEmpty();
        }
    }

    /** Without the own delivery every installation has, and carriers of other tests. */
    private List<CarrierOffer> demoOffers(ShipmentFacts facts) {
        var known = DemoCarriers.all().stream().map(CarrierAgreement::code).toList();
        return shipping.offers(facts).stream()
                .filter(offer -> known.contains(offer.carrierCode()))
                .toList();
    }

    private static ShipmentFacts facts(
            String country, String postalCode, String kg, Set<String> goodsClasses, @Nullable Money cash) {
        var to = new Address("Ana", "Strada Lungă 1", null, postalCode, "Brașov", null, country, null);
        var parcel = Parcel.ofVolume(new BigDecimal(kg), new BigDecimal("8"));
        return new ShipmentFacts(to, List.of(parcel), goodsClasses, Money.of("100", "EUR"), cash);
    }
}
