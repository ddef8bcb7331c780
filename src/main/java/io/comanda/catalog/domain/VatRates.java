package io.comanda.catalog.domain;

import io.comanda.catalog.TaxCategory;
import io.comanda.kernel.Percent;
import io.comanda.kernel.VatRate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The percent of each tax category, by country and day. */
@Repository
public class VatRates {

    private final JdbcClient jdbc;

    VatRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rates of a country on a day; for a country we have no rates of, only zero and exempt. */
    public Map<TaxCategory, VatRate> on(String country, LocalDate day) {
        var rates = new EnumMap<TaxCategory, VatRate>(TaxCategory.class);
        rates.put(TaxCategory.ZERO, VatRate.zero("Z"));
        rates.put(TaxCategory.EXEMPT, VatRate.zero("E"));
        jdbc.sql(
                        """
                        select distinct on (tax_category) tax_category, percent from catalog_vat_rate
                        where country = ? and valid_from <= ? order by tax_category, valid_from desc""")
                .params(country, day)
                .query(row -> {
                    var percent = Percent.of(row.getBigDecimal("percent"));
                    rates.put(TaxCategory.valueOf(row.getString("tax_category")), new VatRate("S", percent));
                });
        return rates;
    }
}
