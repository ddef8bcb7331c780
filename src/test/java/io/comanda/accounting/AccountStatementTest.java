package io.comanda.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.accounting.AccountStatement.Movement;
import io.comanda.accounting.AccountStatement.MovementKind;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.CreditReason;
import io.comanda.invoicing.CreditRequest;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.invoicing.SurplusUse;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a customer is told of his account. */
@IntegrationTest
class AccountStatementTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private Receivables receivables;

    @Autowired
    private AccountStatements statements;

    @Autowired
    private Notifications notifications;

    /** 242.00 invoiced, 100.00 paid, 24.20 credited, 30.00 on account of which 20.00 are applied, 0.02 given up. */
    @Test
    void runsFromTheOpeningBalanceToTheClosingOne() throws Exception {
        var invoice = sold();
        var number = Objects.requireNonNull(invoice.number());
        var day = invoice.issuedOn();
        receivables.receive(number, Money.of("100.00", "EUR"), day, Shop.own("transfer "));
        creditNotes.issue(
                number,
                new CreditRequest(
                        CreditReason.RETURN,
                        null,
                        SurplusUse.ACCOUNT,
                        List.of(new CreditRequest.Line(1, Quantity.of(1), null))));
        receivables.receiveOnAccount(invoice.customerNumber(), Money.of("30.00", "EUR"), day, Shop.own("gift "));
        receivables.apply(number, Money.of("20.00", "EUR"), day, "first");
        receivables.writeOff(number, Money.of("0.02", "EUR"), day.plusDays(1), Shop.own("rest "));

        var statement = statement(invoice, day, day.plusDays(5));
        assertThat(statement.opening().isZero()).isTrue();
        assertThat(statement.movements())
                .extracting(Movement::kind, Movement::change, Movement::balance)
                .containsExactly(
                        tuple(MovementKind.INVOICE, eur("242.00"), eur("242.00")),
                        tuple(MovementKind.CREDIT_NOTE, eur("-24.20"), eur("217.80")),
                        tuple(MovementKind.PAYMENT, eur("-100.00"), eur("117.80")),
                        tuple(MovementKind.ON_ACCOUNT, eur("-30.00"), eur("87.80")),
                        tuple(MovementKind.WRITE_OFF, eur("-0.02"), eur("87.78")));
        assertThat(statement.closing()).isEqualTo(eur("87.78"));
        assertThat(statement.onAccount()).isEqualTo(eur("10.00"));
        assertThat(statement.ageing().get(0).open()).isEqualTo(eur("97.78"));

        var later = statement(invoice, day.plusDays(1), day.plusDays(100));
        assertThat(later.opening()).isEqualTo(eur("87.80"));
        assertThat(later.movements()).hasSize(1);
        assertThat(later.closing()).isEqualTo(eur("87.78"));
        assertThat(later.ageing().get(3).open()).isEqualTo(eur("97.78"));

        var text = text(statements.pdf(invoice.customerNumber(), "EUR", day, day.plusDays(5)));
        assertThat(text).contains("Statement of account", number, "242.00", "87.78", "Opening balance");
    }

    @Test
    void goesToTheCustomerByMail() {
        var invoice = sold();
        var to = statements.send(invoice.customerNumber(), "EUR", invoice.issuedOn(), invoice.issuedOn());
        assertThat(to.value()).isEqualTo(invoice.customerNumber().toLowerCase(Locale.ROOT) + "@example.org");
        assertThat(notifications.of("customer", invoice.customerNumber()))
                .extracting(MailView::kind)
                .contains("account-statement");
    }

    @Test
    void refusesATimeThatEndsBeforeItBegins() {
        var invoice = sold();
        assertThatThrownBy(() -> statement(
                        invoice, invoice.issuedOn(), invoice.issuedOn().minusDays(1)))
                .isInstanceOf(StatementDaysBackwards.class);
    }

    private InvoiceView sold() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var order = journey.place(customer, shop.productFor(customer, "20.00", 10), 10);
        journey.runJobs(order);
        return invoicing.ofOrder(order).get(0);
    }

    private AccountStatement statement(InvoiceView invoice, LocalDate from, LocalDate to) {
        return statements.of(invoice.customerNumber(), from, to).get(0);
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
