package io.comanda.pricing;

import io.comanda.platform.company.Company;
import io.comanda.pricing.domain.PricePages;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one currency is worth in another. */
@Component
public class ExchangeRates {

    private final PricePages pages;
    private final Clock clock;
    private final Company company;

    ExchangeRates(PricePages pages, Clock clock, Company company) {
        this.pages = pages;
        this.clock = clock;
        this.company = company;
    }

    /** How many of the second currency one of the first is worth today; empty when we have not been told. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> rate(String from, String to) {
        return on(from, to, LocalDate.ofInstant(clock.instant(), company.timeZone()));
    }

    /** The same on a day: the newest rate that is not younger. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> on(String from, String to, LocalDate day) {
        return from.equals(to) ? Optional.of(BigDecimal.ONE) : pages.latestRate(from, to, day);
    }
}
