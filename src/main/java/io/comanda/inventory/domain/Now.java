package io.comanda.inventory.domain;

import io.comanda.platform.company.Company;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** {@code PREFIX-2026-000123} from a sequence: unique and in order, with gaps. */
    String number(String prefix, String sequence, JdbcClient jdbc) {
        var next = jdbc.sql("select nextval(?::regclass)")
                .param(sequence)
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "%s-%d-%06d", prefix, day().getYear(), next);
    }
}
