package io.comanda.journeys;

import io.comanda.kernel.Address;
import io.comanda.shipping.CarrierAgreement;
import io.comanda.shipping.TariffTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one country of the tests to which only a carrier with a system of its own delivers, which also brings returns back. */
public final class Malta {

    private Malta() {}

    public static CarrierAgreement agreement() {
        var terms = new TariffTerms(
                LocalDate.of(2020, 1, 1),
                null,
                Currency.getInstance("EUR"),
                5000,
                BigDecimal.ONE,
                false,
                BigDecimal.ZERO,
                List.of(new TariffTerms.Zone("MT", null, null, 1)),
                List.of(new TariffTerms.Rate(1, new BigDecimal("50"), BigDecimal.ONE)),
                List.of(),
                List.of());
        return new CarrierAgreement(
                "MALTA-POST",
                "Malta Post",
                "simulator",
                "MLT",
                Set.of("NORMAL"),
                false,
                true,
                new BigDecimal("50"),
                new BigDecimal("90"),
                Map.of(),
                List.of(new CarrierAgreement.Service("STANDARD", "Standard", 5, List.of(terms))));
    }

    public static Address address(String postalCode) {
        return new Address("Velo Malta", "Triq il-Kbira 1", null, postalCode, "Valletta", null, "MT", null);
    }
}
