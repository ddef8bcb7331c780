package io.comanda.ordering.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.VatBreakdown;
import io.comanda.kernel.VatRate;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is charged for carrying the goods; without a rate it is charged elsewhere. */
@Embeddable
class Freight {

    private BigDecimal freight;
    private @Nullable String freightVatCategory;
    private @Nullable BigDecimal freightVatPercent;

    @SuppressWarnings("NullAway.Init")
    protected Freight() {}

    Freight(Money amount, @Nullable VatRate vat) {
        this.freight = amount.amount();
        if (vat != null) {
            this.freightVatCategory = vat.category();
            this.freightVatPercent = vat.percent().value();
        }
    }

    Money amount(String currency) {
        return new Money(freight, currency);
    }

    Optional<VatRate> vat() {
        return freightVatCategory == null || freightVatPercent == null
                ? Optional.empty()
                : Optional.of(new VatRate(freightVatCategory, Percent.of(freightVatPercent)));
    }

    Stream<VatBreakdown.Line> taxable(String currency) {
        return vat().stream().map(vat -> new VatBreakdown.Line(amount(currency), vat));
    }
}
