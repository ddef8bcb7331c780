package io.comanda.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.commission.Agent;
import io.comanda.commission.Commissions;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.CreditReason;
import io.comanda.invoicing.CreditRequest;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.InvoicingRule;
import io.comanda.invoicing.InvoicingRules;
import io.comanda.invoicing.Receivables;
import io.comanda.invoicing.SurplusUse;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import io.comanda.ordering.ImportedOrder;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderImport;
import io.comanda.payment.Payments;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each fact has one entry, and the entries come to what the figures by hand say. */
@IntegrationTest
class JournalTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private OrderImport orders;

    @Autowired
    private InvoicingRules rules;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private Receivables receivables;

    @Autowired
    private Payments payments;

    @Autowired
    private Commissions commissions;

    @Autowired
    private Bookkeeping bookkeeping;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /**
     * Ten helmets at 10.00 less 10 % (21 %), four books at 5.00 (11 %), freight 8.00 (21 %). First 6 helmets, the books and
     * the freight leave: 54.00 + 8.00 + 20.00, tax 13.02 + 2.20, gross 97.22; then 4 helmets: 36.00, tax 7.56, gross 43.56.
     * The card pays both. One helmet is credited: 9.00 + 1.89 = 10.89 goes back to the card. The agent earns 5 %: 3.70 +
     * 1.80 - 0.45. A helmet cost 4.00, a book 2.50; all were sold.
     */
    @Test
    void booksAnOrderOfTwoDeliveriesWithCardCreditNoteAndCommissionToTheCent() {
        var warehouse = shop.warehouse(true);
        var helmet = product("4.00");
        var book = product("2.50");
        shop.receive(helmet, warehouse, 6);
        shop.receive(book, warehouse, 4);
        var agent = agent();
        var customer = shop.customer("CARD", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "0", agent);
        rules.agree(customer, InvoicingRule.AFTER_DELIVERY);
        var order = order(customer, agent, helmet, book);
        journey.runJobs(order);
        shop.receive(helmet, warehouse, 4);
        Awaitility.await().atMost(SOON).until(() -> {
            journey.runJobs(order);
            return journey.order(order).lifecycle() == Lifecycle.CLOSED;
        });
        assertThat(invoicing.ofOrder(order))
                .extracting(InvoiceView::gross)
                .containsExactly(Money.of("97.22", "EUR"), Money.of("43.56", "EUR"));
        Awaitility.await()
                .atMost(SOON)
                .until(() -> commissions.balances(agent).get(0).valid().equals(Money.of("5.50", "EUR")));

        creditNotes.issue(
                number(invoicing.ofOrder(order).get(1)),
                new CreditRequest(
                        CreditReason.RETURN,
                        null,
                        SurplusUse.REFUND,
                        List.of(new CreditRequest.Line(1, Quantity.of(1), null))));
        Awaitility.await()
                .atMost(SOON)
                .until(() -> payments.summary(order).refunded().equals(Money.of("10.89", "EUR"))
                        && commissions.balances(agent).get(0).valid().equals(Money.of("5.05", "EUR")));
        bookkeeping.bookAll();

        assertThat(ledger().balances(customer, agent, helmet, book))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "1020 CARD_CLEARING", "129.89",
                        "4000-S21 REVENUE", "-81.00",
                        "4000-S11 REVENUE", "-20.00",
                        "4100-S21 FREIGHT", "-8.00",
                        "2200-S21 VAT", "-18.69",
                        "2200-S11 VAT", "-2.20",
                        "5200 COMMISSION", "5.05",
                        "2310 COMMISSION_PAYABLE", "-5.05",
                        "5000 COST_OF_GOODS", "50.00",
                        "2000 GOODS_RECEIVED", "-50.00"));
        assertThat(ledger().sumOfAll()).isZero();
    }

    @Test
    void booksNothingTwice() {
        sold("10.00", 1);
        bookkeeping.bookAll();
        var before = ledger().entries();
        assertThat(bookkeeping.bookAll().entries()).isZero();
        assertThat(ledger().entries()).isEqualTo(before);
    }

    /** Net 100.00, gross 121.00: ten credit notes of one piece each, the last after all was paid by bank. */
    @Test
    void tenCreditNotesLeaveNothingOfAnInvoice() {
        var invoice = sold("10.00", 10);
        receivables.receive(number(invoice), Money.of("12.10", "EUR"), invoice.issuedOn(), Shop.own("transfer "));
        for (var i = 0; i < 10; i++) {
            creditNotes.issue(
                    number(invoice),
                    new CreditRequest(
                            CreditReason.RETURN,
                            null,
                            SurplusUse.ACCOUNT,
                            List.of(new CreditRequest.Line(1, Quantity.of(1), null))));
        }
        bookkeeping.bookAll();
        assertThat(ledger().balances(invoice.customerNumber()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("1010 BANK_CLEARING", "12.10", "2110 CUSTOMER_ACCOUNT", "-12.10"));
    }

    @Test
    void givesUpAndTakesBackAndAppliesMoneyOnAccount() {
        var invoice = sold("100.00", 1);
        var customer = invoice.customerNumber();
        receivables.receiveOnAccount(customer, Money.of("50.00", "EUR"), DAY, "BANK-" + Shop.own("9"));
        receivables.apply(number(invoice), Money.of("20.00", "EUR"), invoice.issuedOn(), "first");
        receivables.receive(number(invoice), Money.of("100.98", "EUR"), invoice.issuedOn(), Shop.own("transfer "));
        receivables.writeOff(number(invoice), Money.of("0.02", "EUR"), invoice.issuedOn(), Shop.own("rest "));
        receivables.takeBack(number(invoice), Money.of("100.98", "EUR"), invoice.issuedOn(), Shop.own("returned "));
        bookkeeping.bookAll();
        assertThat(ledger().balances(customer))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "1010 BANK_CLEARING", "50.00",
                        "1200 RECEIVABLE", "100.98",
                        "2110 CUSTOMER_ACCOUNT", "-30.00",
                        "5300 WRITE_OFF", "0.02",
                        "4000-S21 REVENUE", "-100.00",
                        "2200-S21 VAT", "-21.00"));
    }

    private InvoiceView sold(String price, long quantity) {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var order = journey.place(customer, shop.productFor(customer, price, quantity), quantity);
        journey.runJobs(order);
        return invoicing.ofOrder(order).get(0);
    }

    private String order(String customer, String agent, String helmet, String book) {
        var address = Shop.address("RO");
        var number = Shop.own("EXT-");
        var full = VatRate.standard("21");
        orders.importOrders(List.of(new ImportedOrder(
                "test",
                number,
                customer,
                null,
                "api",
                DAY,
                "EUR",
                "CARD",
                "tok_visa",
                agent,
                address,
                address,
                List.of(
                        line(1, helmet, 10, "10.00", "10", "90.00", full),
                        line(2, book, 4, "5.00", "0", "20.00", VatRate.standard("11"))),
                Money.of("8.00", "EUR"),
                full,
                null,
                true)));
        return jdbc.sql("select number from ordering_order where external_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private static ImportedOrder.ImportedLine line(
            int number, String product, long quantity, String price, String discount, String net, VatRate rate) {
        return new ImportedOrder.ImportedLine(
                number,
                product,
                Quantity.of(quantity),
                new BigDecimal(price),
                Percent.of(discount),
                Money.of(net, "EUR"),
                rate);
    }

    private String product(String cost) {
        var number = shop.product("1.00");
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update catalog_product set cost_amount = ?::numeric, cost_currency = 'EUR' where number = ?")
                .params(cost, number)
                .update());
        return number;
    }

    private String agent() {
        var code = Shop.own("AG-");
        commissions.save(
                List.of(new Agent(code, "Agent " + code, new Email("agent@example.org"), "en", Percent.of("5"), true)));
        return code;
    }

    private Ledger ledger() {
        return new Ledger(jdbc);
    }

    private static String number(InvoiceView invoice) {
        return String.valueOf(invoice.number());
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
