package io.comanda.purchasing;

import io.comanda.Shop;
import io.comanda.purchasing.SupplierOffer.PriceStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suppliers for tests; only what a test cares about has to be said. */
public final class SomeSupplier {

    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private SomeSupplier() {}

    public static SupplierDraft numbered(@Nullable String number) {
        return named(number, "Supplier " + number, "EUR", "orders@supplier.example");
    }

    public static SupplierDraft named(@Nullable String number, String name, String currency, @Nullable String email) {
        return new SupplierDraft(
                number,
                name,
                null,
                "de",
                currency,
                "Karin Kontakt",
                email,
                "+49301234567",
                30,
                "DAP",
                14,
                BigDecimal.ZERO,
                true,
                null,
                Shop.address("DE"),
                null);
    }

    /** At one price, in single pieces. */
    public static SupplierOffer offer(String supplier, String product, String price) {
        return offer(supplier, product, price, "1", "1", null, false);
    }

    public static SupplierOffer offer(
            String supplier,
            String product,
            String price,
            String minimum,
            String pack,
            @Nullable Integer leadTimeDays,
            boolean preferred) {
        return new SupplierOffer(
                supplier,
                product,
                "ART-" + product,
                new BigDecimal(minimum),
                new BigDecimal(pack),
                null,
                leadTimeDays,
                preferred,
                LONG_AGO,
                null,
                List.of(new PriceStep(BigDecimal.ZERO, new BigDecimal(price))));
    }
}
