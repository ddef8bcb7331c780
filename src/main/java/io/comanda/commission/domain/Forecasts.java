package io.comanda.commission.domain;

import io.comanda.commission.Balance;
import io.comanda.commission.domain.RateBook.Found;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.ordering.AgentOrders;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an agent's orders will bring at the rate that holds for him in general; rules for goods and customers do not count. */
@Component
public class Forecasts {

    private final AgentOrders orders;
    private final RateBooks books;
    private final Company company;
    private final Clock clock;

    Forecasts(AgentOrders orders, RateBooks books, Company company, Clock clock) {
        this.orders = orders;
        this.books = books;
        this.company = company;
        this.clock = clock;
    }

    public List<Balance> of(String agentCode) {
        return orders.toInvoice(agentCode).stream()
                .map(goods -> Balance.forecast(agentCode, rate(agentCode, goods).of(goods)))
                .toList();
    }

    private Percent rate(String agentCode, Money goods) {
        var today = LocalDate.ofInstant(clock.instant(), company.timeZone());
        return books.of(agentCode, "", today, goods.currency())
                .flatMap(book -> book.find(null, List.of()))
                .map(Found::rate)
                .orElse(Percent.ZERO);
    }
}
