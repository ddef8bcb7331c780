package io.comanda.journeys;

import io.comanda.kernel.Address;
import io.comanda.shipping.CarrierAgreement;
import io.comanda.shipping.TariffTerms;
import io.comanda.shipping.TrackingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A country of the tests to which a van brings goods cheaply, and from which only the dearer post brings them back. */
final class Cyprus {

    static final String POST = "CYPRUS-POST";

    private Cyprus() {}

    static List<CarrierAgreement> agreements() {
        return List.of(
                agreement("CYPRUS-VAN", "local", "CYV", false, "0.50"),
                agreement(POST, "simulator", "CYP", true, "2.00"));
    }

    static Address address(String postalCode) {
        return new Address("Velo Kypros", "Odos Ermou 1", null, postalCode, "Nicosia", null, "CY", null);
    }

    private static CarrierAgreement agreement(
            String code, String gateway, String prefix, boolean takesReturns, String price) {
        var terms = new TariffTerms(
                LocalDate.of(2020, 1, 1),
                null,
                Currency.getInstance("EUR"),
                5000,
                BigDecimal.ONE,
                false,
                BigDecimal.ZERO,
                List.of(new TariffTerms.Zone("CY", null, null, 1)),
                List.of(new TariffTerms.Rate(1, new BigDecimal("50"), new BigDecimal(price))),
                List.of(),
                List.of());
        return new CarrierAgreement(
                code,
                code,
                gateway,
                prefix,
                Set.of("NORMAL"),
                false,
                takesReturns,
                new BigDecimal("50"),
                new BigDecimal("90"),
                Map.of(
                        "recogido", TrackingCode.PICKED_UP,
                        "en_transito", TrackingCode.IN_TRANSIT,
                        "en_reparto", TrackingCode.OUT_FOR_DELIVERY,
                        "entregado", TrackingCode.DELIVERED),
                List.of(new CarrierAgreement.Service("STANDARD", "Standard", 5, List.of(terms))));
    }
}
