package io.comanda.inventory.domain;

import io.comanda.platform.company.Company;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The moment, and the day it belongs to where the company sits: expiry is a matter of days. */
@Component
class Now {

    private final Clock clock;
    private final Company company;

    Now(Clock clock, Company company) {
        this.clock = clock;
        this.company = company;
    }

    Timestamp moment() {
        return Timestamp.from(clock.instant());
    }

    LocalDate day() {
        return LocalDate.now(clock.withZone(company.timeZone()));
    }
}
