package io.comanda.accounting;

import io.comanda.accounting.domain.CustomerMovements;
import io.comanda.accounting.domain.StatementLetter;
import io.comanda.customer.Customers;
import io.comanda.kernel.Email;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Statements of account of customers: read from what they got and paid, to the minute. */
@Service
@Transactional(readOnly = true)
public class AccountStatements {

    private final CustomerMovements movements;
    private final StatementLetter letter;
    private final Customers customers;

    AccountStatements(CustomerMovements movements, StatementLetter letter, Customers customers) {
        this.movements = movements;
        this.letter = letter;
        this.customers = customers;
    }

    /** One for each currency in which anything happened; both days included. */
    public List<AccountStatement> of(String customerNumber, LocalDate from, LocalDate to) {
        requireOrder(from, to);
        customers.customer(customerNumber);
        return movements.currencies(customerNumber).stream()
                .map(currency -> movements.statement(customerNumber, currency, from, to))
                .toList();
    }

    /** As the customer would get it, in his language. */
    public byte[] pdf(String customerNumber, String currency, LocalDate from, LocalDate to) {
        requireOrder(from, to);
        var customer = customers.customer(customerNumber);
        var statement = movements.statement(customerNumber, currency, from, to);
        return letter.pdf(statement, customer, Locale.forLanguageTag(customer.language()));
    }

    /**
     * Sends it by mail.
     *
     * @return where to
     * @throws CustomerWithoutMail if there is no address
     */
    @Transactional
    public Email send(String customerNumber, String currency, LocalDate from, LocalDate to) {
        requireOrder(from, to);
        var customer = customers.customer(customerNumber);
        var email = Optional.ofNullable(customer.email()).orElseThrow(() -> new CustomerWithoutMail(customerNumber));
        letter.send(movements.statement(customerNumber, currency, from, to), customer, email);
        return email;
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new StatementDaysBackwards();
        }
    }
}
