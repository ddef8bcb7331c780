package io.comanda.shipping.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.kernel.Address;
import io.comanda.kernel.DateRange;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.VatRate;
import io.comanda.shipping.CarrierOffer.Step;
import io.comanda.shipping.Parcel;
import io.comanda.shipping.ShipmentFacts;
import io.comanda.shipping.SurchargeMode;
import io.comanda.shipping.SurchargeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FreightTest {

    private static final Surcharge CASH = new Surcharge(
            SurchargeType.COD, SurchargeMode.PERCENT, decimal("1"), decimal("3"), decimal("0"), null, false);
    private static final Surcharge OVERSIZE = new Surcharge(
            SurchargeType.OVERSIZE,
            SurchargeMode.PER_PARCEL,
            decimal("5"),
            decimal("0"),
            decimal("150"),
            decimal("300"),
            true);
    private static final Surcharge INSURANCE = new Surcharge(
            SurchargeType.INSURANCE, SurchargeMode.PERCENT, decimal("0.5"), decimal("1"), decimal("500"), null, false);

    @Test
    void reckonsTheWorkedExample() {
        var freight = freight(tariff(6000, true, "8", CASH), "0", "300", parcel("16", "20", "20", "20"));
        assertThat(freight.steps())
                .containsExactly(
                        step("BASE", "28.0000"),
                        step("OVERWEIGHT", "9.0000"),
                        step("FUEL", "2.9600"),
                        step("COD", "3.0000"));
        assertThat(freight.net()).isEqualTo(eur("42.96"));
        assertThat(freight.net().plus(VatRate.standard("21").percent().of(freight.net())))
                .isEqualTo(eur("51.98"));
    }

    @Test
    void chargesVolumeWhereItIsMoreThanWeight() {
        var parcel = parcel("5", "60", "40", "40");
        assertThat(freight(tariff(5000, true, "0"), "0", null, parcel).chargeableKg())
                .isEqualByComparingTo("20");
        assertThat(freight(tariff(6000, true, "0"), "0", null, parcel).chargeableKg())
                .isEqualByComparingTo("16");
    }

    @Test
    void roundsEachParcelOrTheirSumAsTheTariffSays() {
        var parcels = new Parcel[] {parcel("1.2", "10", "10", "10"), parcel("1.3", "10", "10", "10")};
        assertThat(freight(tariff(6000, true, "0"), "0", null, parcels).chargeableKg())
                .isEqualByComparingTo("4");
        assertThat(freight(tariff(6000, false, "0"), "0", null, parcels).chargeableKg())
                .isEqualByComparingTo("3");
    }

    @Test
    void takesTheRateOfTheExactWeight() {
        assertThat(freight(tariff(6000, true, "0"), "0", null, parcel("5", "10", "10", "10"))
                        .net())
                .isEqualTo(eur("22"));
        assertThat(freight(tariff(6000, true, "0"), "0", null, parcel("5.001", "10", "10", "10"))
                        .net())
                .isEqualTo(eur("28"));
    }

    @Test
    void chargesLongAndThickParcelsAndFuelOnTop() {
        var tariff = tariff(6000, true, "10", OVERSIZE);
        assertThat(freight(tariff, "0", null, parcel("1", "151", "1", "1")).net())
                .isEqualTo(eur("25.30"));
        assertThat(freight(tariff, "0", null, parcel("1", "150", "1", "1")).net())
                .isEqualTo(eur("19.80"));
        assertThat(freight(tariff, "0", null, parcel("1", "10", "100", "96")).steps())
                .contains(step("OVERSIZE", "5.0000"));
    }

    @Test
    void insuresWhatIsAboveTheFreeValue() {
        var parcel = parcel("1", "10", "10", "10");
        var tariff = tariff(6000, true, "0", INSURANCE);
        assertThat(freight(tariff, "500", null, parcel).net()).isEqualTo(eur("18"));
        assertThat(freight(tariff, "600", null, parcel).net()).isEqualTo(eur("19"));
        assertThat(freight(tariff, "1500", null, parcel).net()).isEqualTo(eur("23"));
    }

    @Test
    void hasNoPriceForAZoneWithoutRates() {
        assertThat(Freight.of(tariff(6000, true, "0"), 9, facts("0", null, parcel("1", "1", "1", "1"))))
                .isEmpty();
    }

    @Test
    void findsTheZoneByTheLongestMatch() {
        var tariff = tariff(6000, true, "0");
        assertThat(tariff.zone("RO", "400624")).contains(1);
        assertThat(tariff.zone("RO", "410 200")).contains(3);
        assertThat(tariff.zone("RO", "500001")).contains(2);
        assertThat(tariff.zone("US", "10001")).contains(4);
        assertThat(tariff.zone("RO", "")).contains(2);
    }

    private static Freight freight(Tariff tariff, String value, @Nullable String cash, Parcel... parcels) {
        return Freight.of(tariff, 2, facts(value, cash, parcels)).orElseThrow();
    }

    private static ShipmentFacts facts(String value, @Nullable String cash, Parcel... parcels) {
        var to = new Address("Ana", "Strada Lungă 1", null, "500001", "Brașov", null, "RO", null);
        return new ShipmentFacts(to, List.of(parcels), Set.of("NORMAL"), eur(value), cash == null ? null : eur(cash));
    }

    private static Tariff tariff(int divisor, boolean each, String fuel, Surcharge... surcharges) {
        var rates = new TreeMap<>(Map.of(
                decimal("1"), decimal("18.00"), decimal("5"), decimal("22.00"), decimal("10"), decimal("28.00")));
        return new Tariff(
                1,
                "CARPAT",
                "STANDARD",
                new DateRange(LocalDate.of(2026, 1, 1), null),
                "EUR",
                divisor,
                BigDecimal.ONE,
                each,
                Percent.of(fuel),
                List.of(
                        new Tariff.Zone("RO", "40", "40", 1),
                        new Tariff.Zone("RO", "410", "419", 3),
                        new Tariff.Zone("RO", "", "", 2),
                        new Tariff.Zone("*", "", "", 4)),
                Map.of(2, rates),
                Map.of(2, new Tariff.Over(BigDecimal.ONE, decimal("1.50"))),
                List.of(surcharges));
    }

    private static Parcel parcel(String kg, String length, String width, String height) {
        return new Parcel(decimal(kg), decimal(length), decimal(width), decimal(height), null);
    }

    private static Step step(String what, String amount) {
        return new Step(what, decimal(amount));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }
}
