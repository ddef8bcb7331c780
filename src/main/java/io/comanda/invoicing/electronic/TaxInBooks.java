package io.comanda.invoicing.electronic;

import io.comanda.kernel.Money;
import io.comanda.platform.company.Company;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.pricing.ExchangeRates;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The tax of an invoice in foreign money, as the seller's country wants it (Directive 2006/112/EC, article 230): the
 * total is converted, not the lines, by the rate of the tax day; in Poland by the last one before it.
 */
@Component
class TaxInBooks {

    private final Company company;
    private final ExchangeRates rates;

    TaxInBooks(Company company, ExchangeRates rates) {
        this.company = company;
        this.rates = rates;
    }

    /** Empty when the invoice is in the country's own money, and when no rate is known. */
    Optional<Money> of(SalesDocument paper) {
        var own = Currency.getInstance(new Locale.Builder()
                        .setRegion(company.address().country())
                        .build())
                .getCurrencyCode();
        var tax = paper.vat().tax();
        return own.equals(tax.currency())
                ? Optional.empty()
                : rates.on(tax.currency(), own, rateDay(paper))
                        .map(rate -> new Money(tax.amount().multiply(rate), own));
    }

    private LocalDate rateDay(SalesDocument paper) {
        var taxDay = Optional.ofNullable(paper.supplyDay()).orElse(paper.day());
        return company.address().country().equals("PL") ? taxDay.minusDays(1) : taxDay;
    }
}
