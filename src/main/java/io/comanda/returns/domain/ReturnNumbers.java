package io.comanda.returns.domain;

import io.comanda.platform.company.Company;
import io.comanda.platform.numbering.Numbering;
import io.comanda.returns.ReturnSeries;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Numbers of returns, by the year in which they are asked for. */
@Component
public class ReturnNumbers {

    private final Numbering numbering;
    private final Company company;
    private final Clock clock;

    ReturnNumbers(Numbering numbering, Company company, Clock clock) {
        this.numbering = numbering;
        this.company = company;
        this.clock = clock;
    }

    public String next() {
        return numbering.next(ReturnSeries.KIND + "-"
                + LocalDate.ofInstant(clock.instant(), company.timeZone()).getYear());
    }
}
