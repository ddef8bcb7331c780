package io.comanda.invoicing;

import io.comanda.customer.Customers;
import io.comanda.invoicing.domain.AccountMoney;
import io.comanda.invoicing.domain.CustomerHistory;
import io.comanda.kernel.Money;
import io.comanda.payment.CustomerCredit;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How customers buy and pay. */
@Service
@Transactional(readOnly = true)
public class CustomerAnalysis {

    private final Customers customers;
    private final CustomerHistory history;
    private final AccountMoney account;
    private final CustomerCredit credit;
    private final Company company;
    private final Clock clock;

    CustomerAnalysis(
            Customers customers,
            CustomerHistory history,
            AccountMoney account,
            CustomerCredit credit,
            Company company,
            Clock clock) {
        this.customers = customers;
        this.history = history;
        this.account = account;
        this.credit = credit;
        this.company = company;
        this.clock = clock;
    }

    /** In the customer's own currency. What orders hold of the limit and no invoice asks for yet are the open orders. */
    public CustomerFigures of(String customerNumber) {
        var customer = customers.customer(customerNumber);
        var currency = customer.currency();
        var today = LocalDate.ofInstant(clock.instant(), company.timeZone());
        var span = history.span(customerNumber, currency);
        var pace = history.pace(customerNumber, currency, today);
        var ageing = history.ageing(customerNumber, currency, today);
        var none = Money.zero(currency);
        var receivables = ageing.stream().map(CustomerFigures.Bucket::open).reduce(none, Money::plus);
        var onAccount = history.openOnAccount(customerNumber, currency);
        var held = credit.use(customerNumber, currency).used().minus(onAccount);
        return new CustomerFigures(
                span.last(),
                span.last() == null ? null : (int) ChronoUnit.DAYS.between(span.last(), today),
                history.monthly(customerNumber, currency, span, today),
                pace.days(),
                pace.delay(),
                customer.creditLimit(),
                receivables,
                account.of(customerNumber).stream()
                        .filter(money -> money.currency().equals(currency))
                        .findFirst()
                        .orElse(none),
                held.isNegative() ? none : held,
                ageing);
    }
}
