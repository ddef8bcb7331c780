package io.comanda.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.shipping.domain.Performance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a carrier promised against what came of it, in one zone where there is enough to tell and one where there is not. */
@IntegrationTest
class PunctualityTest {

    private static final String CODE = "PUNKT";
    private static final Parcel PARCEL = Parcel.ofVolume(BigDecimal.ONE, BigDecimal.TEN);

    @Autowired
    private Shipping shipping;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private Performance performance;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void agree() {
        agreements.save(List.of(agreement()));
    }

    @Test
    void measuresByZoneAndScores() {
        IntStream.range(0, 20).forEach(n -> shipping.createWaybill(request("SHP-PU" + n, "10001")));
        IntStream.range(20, 39).forEach(n -> shipping.createWaybill(request("SHP-PU" + n, "20001")));
        shipping.createWaybill(request("SHP-PU39", "10001"));
        shipping.cancelWaybill("SHP-PU39");
        IntStream.range(0, 15).forEach(n -> deliver("SHP-PU" + n, 0));
        IntStream.range(15, 19).forEach(n -> deliver("SHP-PU" + n, 1));
        IntStream.range(19, 40).forEach(n -> promiseForTheDayBeforeYesterday("SHP-PU" + n));

        performance.measure();

        assertThat(offer("10001").onTimeShare()).isEqualTo(Percent.of("75"));
        assertThat(offer("10001").measuredDeliveries()).isEqualTo(20);
        assertThat(offer("20001").onTimeShare()).as("as agreed").isEqualTo(Percent.of("91"));
        assertThat(offer("20001").measuredDeliveries()).isZero();
        assertThat(shipping.scores())
                .filteredOn(score -> score.carrierCode().equals(CODE))
                .singleElement()
                .satisfies(score -> {
                    assertThat(score.shipments()).isEqualTo(39);
                    assertThat(score.due()).isEqualTo(39);
                    assertThat(score.onTimeShare()).isEqualTo(Percent.of("38.4615"));
                    assertThat(score.troubled()).isEqualTo(4);
                    assertThat(score.freight()).containsExactly(Money.of("78.00", "EUR"));
                });
    }

    /** Told by the carrier, at noon so many days after the promised one; the late ones after a note at the door. */
    private void deliver(String shipment, int daysLate) {
        var promised = promiseForTheDayBeforeYesterday(shipment);
        var number = shipping.waybillOf(shipment).trackingNumber();
        var noon = promised.plusDays(daysLate).atTime(9, 0).toInstant(ZoneOffset.UTC);
        if (daysLate > 0) {
            shipping.track(new TrackingNews(number, "NOTICE_LEFT", noon.minusSeconds(3_600), null, null));
        }
        shipping.track(new TrackingNews(number, "DELIVERED", noon, null, null));
    }

    private LocalDate promiseForTheDayBeforeYesterday(String shipment) {
        return transaction.execute(status -> jdbc.sql(
                        "update shipping_waybill set promised_on = current_date - 2 where shipment_number = ? returning promised_on")
                .param(shipment)
                .query(LocalDate.class)
                .single());
    }

    private CarrierOffer offer(String postalCode) {
        var facts = new ShipmentFacts(to(postalCode), List.of(PARCEL), Set.of("TESTED"), Money.of("50", "EUR"), null);
        return shipping.offers(facts).stream()
                .filter(offer -> offer.carrierCode().equals(CODE))
                .findFirst()
                .orElseThrow();
    }

    private static WaybillRequest request(String shipment, String postalCode) {
        return new WaybillRequest(
                WaybillKind.SHIPMENT,
                shipment,
                "ORD-" + shipment,
                "CLJ",
                CODE,
                "DAY",
                to("400001"),
                to(postalCode),
                List.of(PARCEL),
                null,
                "Bells",
                "PO",
                Locale.ENGLISH,
                Money.of("2.00", "EUR"));
    }

    private static Address to(String postalCode) {
        return new Address("Velo", "Rue 1", null, postalCode, "Monaco", null, "MC", null);
    }

    private static CarrierAgreement agreement() {
        var terms = new TariffTerms(
                LocalDate.of(2020, 1, 1),
                null,
                Currency.getInstance("EUR"),
                6000,
                BigDecimal.ONE,
                true,
                BigDecimal.ZERO,
                List.of(new TariffTerms.Zone("MC", "1", "1", 1), new TariffTerms.Zone("MC", "2", "2", 2)),
                List.of(
                        new TariffTerms.Rate(1, BigDecimal.TEN, new BigDecimal("2")),
                        new TariffTerms.Rate(2, BigDecimal.TEN, new BigDecimal("3"))),
                List.of(),
                List.of());
        return new CarrierAgreement(
                CODE,
                "Punkt",
                "local",
                "PKT",
                Set.of("TESTED"),
                false,
                false,
                BigDecimal.TEN,
                new BigDecimal("91"),
                Map.of(),
                List.of(new CarrierAgreement.Service("DAY", "Day", 1, List.of(terms))));
    }
}
