package io.comanda.invoicing.electronic;

import io.comanda.kernel.Address;
import io.comanda.platform.company.Company;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Companies that might run this installation, and a buyer of the same country. */
enum Sellers {
    ROMANIAN(
            new Address("Velo SRL", "Strada 1", null, "400001", "Cluj-Napoca", "Cluj", "RO", null),
            Buyers.CLUJ,
            "RO18547290"),
    GERMAN(
            new Address("Radhaus GmbH", "Weg 1", null, "10115", "Berlin", null, "DE", null),
            Buyers.MUNICH,
            "DE136695976"),
    POLISH(
            new Address("Rowery sp. z o.o.", "ul. 1", null, "00-001", "Warszawa", null, "PL", null),
            Buyers.LODZ,
            "PL8567346215");

    private final Address seat;
    private final Buyers buyer;
    private final String vatId;

    Sellers(Address seat, Buyers buyer, String vatId) {
        this.seat = seat;
        this.buyer = buyer;
        this.vatId = vatId;
    }

    Address buyer() {
        return buyer.address();
    }

    Company company() {
        return company(vatId, "RO49AAAA1B31007593840000");
    }

    /** As long as somebody has not entered it. */
    Company without(String entry) {
        return company(entry.equals("vatId") ? null : vatId, entry.equals("iban") ? null : "RO49AAAA1B31007593840000");
    }

    private Company company(@Nullable String taxId, @Nullable String iban) {
        return new Company(
                seat.name(),
                seat,
                taxId,
                "J12/2481/2014",
                null,
                iban,
                null,
                "office@example.org",
                "+40 264 555 010",
                null,
                "classpath:brand/logo.png",
                "#0f766e",
                ZoneId.of("Europe/Bucharest"),
                "EUR");
    }
}
