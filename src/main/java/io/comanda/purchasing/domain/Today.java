package io.comanda.purchasing.domain;

import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The company's calendar day. */
@Component
public class Today {

    private final Clock clock;
    private final Company company;

    Today(Clock clock, Company company) {
        this.clock = clock;
        this.company = company;
    }

    public LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
