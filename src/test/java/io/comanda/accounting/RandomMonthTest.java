package io.comanda.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.CreditReason;
import io.comanda.invoicing.CreditRequest;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.invoicing.SurplusUse;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens to invoices in whatever order, and however often it is booked meanwhile, the journal says what they say. */
@IntegrationTest
class RandomMonthTest {

    private static final int INVOICES = 8;
    private static final int EVENTS = 60;

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
    private Bookkeeping bookkeeping;

    @Autowired
    private AccountStatements statements;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void comesToTheSumsOfTheInvoices() {
        var chance = new Random(20261122);
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var invoices = new ArrayList<String>();
        for (var i = 0; i < INVOICES; i++) {
            invoices.add(sold(customer, chance));
        }
        for (var i = 0; i < EVENTS; i++) {
            happen(chance, invoicing.invoice(invoices.get(chance.nextInt(INVOICES))));
            if (chance.nextInt(10) == 0) {
                bookkeeping.bookAll();
            }
        }
        bookkeeping.bookAll();

        var balances = new Ledger(jdbc).balances(customer);
        var open = invoices.stream()
                .map(number -> invoicing.invoice(number).open())
                .reduce(Money.zero("EUR"), Money::plus);
        var onAccount = receivables.onAccount(customer).stream().reduce(Money.zero("EUR"), Money::plus);
        assertThat(amount(balances.get("1200 RECEIVABLE"))).isEqualByComparingTo(open.amount());
        assertThat(amount(balances.get("2110 CUSTOMER_ACCOUNT")).negate()).isEqualByComparingTo(onAccount.amount());
        assertThat(balances.values().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.ZERO);
        var day = invoicing.invoice(invoices.get(0)).issuedOn();
        assertThat(statements.of(customer, day, day))
                .singleElement()
                .satisfies(statement -> assertThat(statement.closing()).isEqualTo(open.minus(onAccount)))
                .satisfies(statement -> assertThat(statement
                                .movements()
                                .get(statement.movements().size() - 1)
                                .balance())
                        .isEqualTo(statement.closing()));
        assertThat(journey.invariants()).isEmpty();
    }

    private void happen(Random chance, InvoiceView invoice) {
        var number = String.valueOf(invoice.number());
        var day = invoice.issuedOn();
        switch (chance.nextInt(6)) {
            case 0 -> receive(number, part(chance, invoice.open()), invoice);
            case 1 ->
                receivables.receiveOnAccount(invoice.customerNumber(), Money.of("7.77", "EUR"), day, Shop.own("in "));
            case 2 -> apply(chance, invoice);
            case 3 -> takeBack(part(chance, invoice.paid()), invoice);
            case 4 -> credit(chance, invoice);
            default -> writeOff(invoice);
        }
    }

    private void receive(String number, Money amount, InvoiceView invoice) {
        if (amount.isPositive()) {
            receivables.receive(number, amount, invoice.issuedOn(), Shop.own("transfer "));
        }
    }

    private void apply(Random chance, InvoiceView invoice) {
        var there = receivables.onAccount(invoice.customerNumber()).stream()
                .reduce(Money.zero("EUR"), Money::plus)
                .min(invoice.open());
        var amount = part(chance, there);
        if (amount.isPositive()) {
            receivables.apply(String.valueOf(invoice.number()), amount, invoice.issuedOn(), Shop.own("apply "));
        }
    }

    private void takeBack(Money amount, InvoiceView invoice) {
        if (amount.isPositive()) {
            receivables.takeBack(String.valueOf(invoice.number()), amount, invoice.issuedOn(), Shop.own("back "));
        }
    }

    private void credit(Random chance, InvoiceView invoice) {
        var left = invoicing.lines(String.valueOf(invoice.number())).get(0).netLeft();
        var net = part(chance, left);
        if (net.isPositive()) {
            creditNotes.issue(
                    String.valueOf(invoice.number()),
                    new CreditRequest(
                            CreditReason.PRICE,
                            null,
                            SurplusUse.ACCOUNT,
                            List.of(new CreditRequest.Line(1, null, net))));
        }
    }

    private void writeOff(InvoiceView invoice) {
        var cent = Money.of("0.01", "EUR").min(invoice.open());
        if (cent.isPositive()) {
            receivables.writeOff(String.valueOf(invoice.number()), cent, invoice.issuedOn(), Shop.own("rest "));
        }
    }

    private static Money part(Random chance, Money whole) {
        return whole.times(BigDecimal.valueOf(1 + chance.nextInt(4)).movePointLeft(1));
    }

    private static BigDecimal amount(@Nullable String balance) {
        return balance == null ? BigDecimal.ZERO : new BigDecimal(balance);
    }

    private String sold(String customer, Random chance) {
        var price = BigDecimal.valueOf(1 + chance.nextInt(9_999), 2).toPlainString();
        var order = journey.place(customer, shop.productFor(customer, price, 7), 7);
        journey.runJobs(order);
        return String.valueOf(invoicing.ofOrder(order).get(0).number());
    }
}
