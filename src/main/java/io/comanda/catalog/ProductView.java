package io.comanda.catalog;

import io.comanda.kernel.Money;
import io.comanda.kernel.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product as the other modules see it.
 *
 * @param vatRate of the company's own country today; other countries by {@link Catalog#vatRates}
 * @param families the product's own family, then its parents up to the root
 */
public record ProductView(
        String number,
        Map<String, String> names,
        String familyCode,
        List<String> families,
        String unit,
        BigDecimal weightKg,
        BigDecimal volumeDm3,
        GoodsClass goodsClass,
        TaxCategory taxCategory,
        VatRate vatRate,
        boolean stocked,
        boolean lotManaged,
        boolean active,
        LocalDate sellFrom,
        @Nullable LocalDate sellUntil,
        @Nullable Money cost,
        List<String> photos,
        Map<String, String> attributes,
        List<String> associated) {

    /** The name in a language, else in English, else in any. */
    public String name(Locale locale) {
        return names.getOrDefault(
                locale.getLanguage(),
                names.getOrDefault("en", names.values().iterator().next()));
    }

    public boolean sellableOn(LocalDate day) {
        return active && !day.isBefore(sellFrom) && (sellUntil == null || !day.isAfter(sellUntil));
    }
}
