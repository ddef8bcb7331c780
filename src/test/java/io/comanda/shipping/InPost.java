package io.comanda.shipping;

import io.comanda.kernel.Address;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A carrier that is asked in the words of ShipX, at post codes where it is the cheapest by far. */
@TestConfiguration(proxyBeanMethods = false)
public class InPost {

    public static final String CODE = "INPOST";

    @Bean
    ShipxStub shipxStub() {
        return new ShipxStub();
    }

    @Bean
    DynamicPropertyRegistrar ourAccountAtInPost(ShipxStub stub) {
        return registry -> {
            var account = "comanda.shipping.shipx.accounts." + CODE + ".";
            registry.add(account + "base-url", () -> stub.uri().toString());
            registry.add(account + "organization", () -> "4711");
            registry.add(account + "token", () -> ShipxStub.TOKEN);
            registry.add(account + "services.COURIER", () -> "inpost_courier_standard");
            registry.add("comanda.shipping.shipx.read-timeout", () -> "1s");
            registry.add("comanda.shipping.shipx.confirm-pause", () -> "5ms");
        };
    }

    public static CarrierAgreement agreement() {
        var terms = new TariffTerms(
                LocalDate.of(2020, 1, 1),
                null,
                Currency.getInstance("EUR"),
                6000,
                BigDecimal.ONE,
                true,
                BigDecimal.ZERO,
                List.of(new TariffTerms.Zone("PL", "99-1", "99-1", 1)),
                List.of(new TariffTerms.Rate(1, new BigDecimal("30"), new BigDecimal("0.40"))),
                List.of(),
                List.of());
        return new CarrierAgreement(
                CODE,
                "InPost Kurier",
                "shipx",
                "INP",
                Set.of("NORMAL"),
                true,
                true,
                new BigDecimal("30"),
                new BigDecimal("97"),
                words(),
                List.of(new CarrierAgreement.Service("COURIER", "Kurier Standard", 1, List.of(terms))));
    }

    public static Address address(String postalCode) {
        return new Address(
                "Rowery Łęczyca", "ul. Kaliska 12A", null, postalCode, "Łęczyca", null, "PL", "+48 501 222 333");
    }

    private static Map<String, TrackingCode> words() {
        return Map.of(
                "confirmed", TrackingCode.REGISTERED,
                "collected_from_sender", TrackingCode.PICKED_UP,
                "adopted_at_sorting_center", TrackingCode.IN_HUB,
                "sent_from_sorting_center", TrackingCode.IN_TRANSIT,
                "out_for_delivery", TrackingCode.OUT_FOR_DELIVERY,
                "avizo", TrackingCode.NOTICE_LEFT,
                "delivered", TrackingCode.DELIVERED,
                "returned_to_sender", TrackingCode.RETURNED);
    }
}
