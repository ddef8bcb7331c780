package io.comanda.ordering.domain;

import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers people can say: {@code ORD-2026-000123}. Unique, in order, with gaps where an order was not completed. */
@Component
public class OrderNumbers {

    private final JdbcClient jdbc;
    private final Company company;
    private final Clock clock;

    OrderNumbers(JdbcClient jdbc, Company company, Clock clock) {
        this.jdbc = jdbc;
        this.company = company;
        this.clock = clock;
    }

    public String next() {
        return next(1).get(0);
    }

    /** Several at once, for one statement. */
    public List<String> next(int count) {
        var year = LocalDate.ofInstant(clock.instant(), company.timeZone()).getYear();
        return jdbc
                .sql("select nextval('ordering_order_number') from generate_series(1, ?)")
                .param(count)
                .query(Long.class)
                .list()
                .stream()
                .map(n -> String.format(Locale.ROOT, "ORD-%d-%06d", year, n))
                .toList();
    }
}
