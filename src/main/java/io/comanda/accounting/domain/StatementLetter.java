package io.comanda.accounting.domain;

import io.comanda.accounting.AccountStatement;
import io.comanda.accounting.pdf.AccountStatementFacts;
import io.comanda.accounting.pdf.AccountStatementPdf;
import io.comanda.customer.CustomerView;
import io.comanda.kernel.Email;
import io.comanda.notification.Notice;
import io.comanda.notification.Notifications;
import io.comanda.platform.company.Company;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A statement of account as a letter, looked at or sent. */
@Component
public class StatementLetter {

    private static final String KIND = AccountStatementPdf.KIND;

    private final AccountStatementPdf pdf;
    private final Documents documents;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final Company company;
    private final Clock clock;

    StatementLetter(
            AccountStatementPdf pdf,
            Documents documents,
            Notifications notifications,
            JdbcClient jdbc,
            Company company,
            Clock clock) {
        this.pdf = pdf;
        this.documents = documents;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.company = company;
        this.clock = clock;
    }

    /** A look at it; nothing is kept. */
    public byte[] pdf(AccountStatement statement, CustomerView customer, Locale language) {
        return pdf.render(facts(customer.number(), statement, customer), language);
    }

    public void send(AccountStatement statement, CustomerView customer, Email to) {
        var number = jdbc.sql("select 'ST-' || lpad(nextval('accounting_statement_number')::text, 6, '0')")
                .query(String.class)
                .single();
        var document = documents.register(new DocumentDraft(
                KIND,
                number,
                "customer",
                customer.number(),
                number + ".pdf",
                Locale.forLanguageTag(customer.language()),
                facts(number, statement, customer)));
        notifications.tell(new Notice(
                KIND,
                to,
                customer.language(),
                "customer",
                customer.number(),
                Map.of(
                        "statement", number,
                        "amount", statement.closing(),
                        "periodFrom", statement.from(),
                        "periodTo", statement.to()),
                List.of(document),
                KIND + ":" + number));
    }

    private AccountStatementFacts facts(String number, AccountStatement statement, CustomerView customer) {
        var today = LocalDate.ofInstant(clock.instant(), company.timeZone());
        return new AccountStatementFacts(number, today, customer.billingAddress(), statement);
    }
}
