package io.comanda.invoicing.electronic;

import io.comanda.customer.CustomerDraft;
import io.comanda.customer.CustomerStatus;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.kernel.Address;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who buys in the generated invoices. */
enum Buyers {
    CLUJ("Biciclete Someș & Fiii SRL", "RO14399840", "400001", "Cluj-Napoca", "Cluj", "RO", "ro", "RON", "EUR"),
    BUCHAREST("Roți <Repede> SA", "RO18547290", "030167", "București, Sectorul 3", "București", "RO", "ro", "RON"),
    CONSUMER_IN_IASI("Ion Țurcanu", null, "700028", "Iași", "Iași", "RO", "ro", "RON"),
    CONSUMER_IN_BERLIN("Käthe Groß", null, "10115", "Berlin", null, "DE", "de", "EUR"),
    CONSUMER_IN_LYON("Amélie Noël", null, "69001", "Lyon", null, "FR", "en", "EUR"),
    LODZ("Rowery Łódź sp. z o.o.", "PL8567346215", "90-451", "Łódź", null, "PL", "pl", "PLN", "EUR"),
    MADRID("Ciclos Peñalara S.A.", "ESA13585625", "28001", "Madrid", "Madrid", "ES", "es", "EUR"),
    BUDAPEST("Kerékpár Kft.", "HU12892312", "1011", "Budapest", null, "HU", "en", "HUF", "EUR"),
    MUNICH("Radl GmbH", "DE136695976", "80331", "München", "Bayern", "DE", "de", "EUR"),
    ATHENS("Podilata A.E.", "EL094259216", "10431", "Athina", null, "GR", "en", "EUR"),
    BOSTON("Bay State Bikes, Inc.", null, "02108", "Boston", "MA", "US", "en", "USD"),
    LONDON("Wheel & Sons Ltd", null, "EC1A 1BB", "London", null, "GB", "en", "GBP", "EUR"),
    ZURICH("Velo Zürich AG", null, "8001", "Zürich", null, "CH", "de", "CHF");

    private final String title;
    private final @Nullable String vatId;
    private final Address address;
    private final String language;
    private final List<String> currencies;

    Buyers(
            String title,
            @Nullable String vatId,
            String postalCode,
            String city,
            @Nullable String region,
            String country,
            String language,
            String... currencies) {
        this.title = title;
        this.vatId = vatId;
        this.address = new Address(title, "Long Street 12/a", "2nd floor", postalCode, city, region, country, null);
        this.language = language;
        this.currencies = List.of(currencies);
    }

    String number() {
        return "EN-" + name();
    }

    Address address() {
        return address;
    }

    List<String> currencies() {
        return currencies;
    }

    CustomerDraft customer() {
        return new CustomerDraft(
                number(),
                title,
                vatId,
                language,
                currencies.get(0),
                name().toLowerCase(Locale.ROOT) + "@example.org",
                null,
                CustomerStatus.ACTIVE,
                "test",
                "B",
                null,
                new BigDecimal("100000"),
                30,
                "ACCOUNT",
                DeliveryPolicy.SHIP_AND_BACKORDER,
                null,
                address,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
