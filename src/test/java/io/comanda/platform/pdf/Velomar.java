package io.comanda.platform.pdf;

import io.comanda.kernel.Address;
import io.comanda.platform.company.Company;
import io.comanda.platform.text.Texts;
import java.time.ZoneId;
import org.springframework.core.io.DefaultResourceLoader;

/** The demonstration company's paper, without starting the application. */
public final class Velomar {

    public static final Address SEAT = new Address(
            "Velomar SRL", "Strada Fabricii de Zahăr 24", null, "400624", "Cluj-Napoca", "Cluj", "RO", null);

    public static final Company COMPANY = new Company(
            "Velomar SRL",
            SEAT,
            "RO18547290",
            "J12/2481/2014",
            "Banca Demonstrativă",
            "RO49AAAA1B31007593840000",
            "AAAAROBU",
            "office@velomar.example",
            "+40 264 555 010",
            "velomar.example",
            "classpath:brand/logo.png",
            "#0f766e",
            ZoneId.of("Europe/Bucharest"),
            "EUR");

    private static final Stationery STATIONERY =
            new Stationery(new Brand(COMPANY, new DefaultResourceLoader()), new Texts());

    private Velomar() {}

    public static Stationery stationery() {
        return STATIONERY;
    }

    public static SalesLayout salesLayout() {
        return new SalesLayout(STATIONERY);
    }
}
