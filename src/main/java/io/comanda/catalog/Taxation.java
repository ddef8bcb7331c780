package io.comanda.catalog;

import io.comanda.catalog.domain.VatRates;
import io.comanda.kernel.VatRate;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one place that says which VAT a product bears when it is sold. */
@Component
public class Taxation {

    private final VatRates rates;
    private final Company company;
    private final Clock clock;

    Taxation(VatRates rates, Company company, Clock clock) {
        this.rates = rates;
        this.company = company;
        this.clock = clock;
    }

    /** Of our company, in the words of {@link Supply}. */
    public Supply supply(String to, String buyerCountry, @Nullable String vatId, boolean withGoods) {
        return new Supply(company.address().country(), to, buyerCountry, vatId, withGoods);
    }

    /** The product's VAT today; what is exempt at home is exempt everywhere in the Union. */
    @Transactional(readOnly = true)
    public VatRate rate(ProductView product, Supply supply) {
        var treatment = product.stocked() ? supply.ofGoods() : supply.ofService();
        if (product.taxCategory() == TaxCategory.EXEMPT && treatment != Supply.Treatment.EXPORT) {
            return product.vatRate();
        }
        return switch (treatment) {
            case DOMESTIC -> product.vatRate();
            case DESTINATION -> destination(product, supply.to());
            case INTRA_COMMUNITY -> VatRate.zero("K");
            case EXPORT -> VatRate.zero("G");
            case REVERSE_CHARGE -> VatRate.zero("AE");
            case OUTSIDE_SCOPE -> VatRate.zero("O");
        };
    }

    private VatRate destination(ProductView product, String country) {
        var today = LocalDate.ofInstant(clock.instant(), company.timeZone());
        return Optional.ofNullable(rates.on(country, today).get(product.taxCategory()))
                .orElseThrow(() -> new VatRateUnknown(product.number(), country));
    }
}
