package io.comanda.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import io.comanda.ordering.ImportedOrder;
import io.comanda.ordering.OrderImport;
import io.comanda.pricing.ExchangeRate;
import io.comanda.pricing.PriceBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Money in another currency is booked at the rate of its day; what the days differ by is an exchange difference. */
@IntegrationTest
class ForeignMoneyTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private OrderImport orders;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Receivables receivables;

    @Autowired
    private PriceBook prices;

    @Autowired
    private Bookkeeping bookkeeping;

    @Autowired
    private Periods periods;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** 1,000.00 + 210.00 tax at 0.085 is 85.00 + 17.85; paid at 0.0842 it is 101.88, so 0.97 is lost. */
    @Test
    void waitsForTheRateAndBooksWhatIsLostOnIt() {
        var others = bookkeeping.bookAll().waiting();
        var invoice = invoice("NOK");
        var report = bookkeeping.bookAll();
        assertThat(report.waiting()).isGreaterThan(others);
        assertThat(report.isWaiting(invoice.issuedOn())).isTrue();
        var late = new BookingReport(0, 1, LocalDate.of(2026, 9, 30));
        assertThatThrownBy(() -> periods.close(LocalDate.of(2026, 9, 1), "done", late))
                .isInstanceOf(FactsWaiting.class);

        var paid = invoice.issuedOn().plusDays(3);
        rate("NOK", invoice.issuedOn(), "0.085");
        rate("NOK", paid, "0.0842");
        receivables.receive(String.valueOf(invoice.number()), invoice.gross(), paid, Shop.own("transfer "));
        assertThat(bookkeeping.bookAll().waiting()).isEqualTo(others);

        assertThat(new Ledger(jdbc).balances(invoice.customerNumber()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "1010 BANK_CLEARING", "101.88",
                        "5400 EXCHANGE", "0.97",
                        "4000-S21 REVENUE", "-85.00",
                        "2200-S21 VAT", "-17.85"));
    }

    private InvoiceView invoice(String currency) {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        transaction.executeWithoutResult(status -> jdbc.sql("update customer_account set currency = ? where number = ?")
                .params(currency, customer)
                .update());
        var product = shop.productFor(customer, "1.00", 10);
        var number = Shop.own("EXT-");
        var address = Shop.address("RO");
        orders.importOrders(List.of(new ImportedOrder(
                "test",
                number,
                customer,
                null,
                "api",
                LocalDate.of(2026, 11, 20),
                currency,
                "ACCOUNT",
                null,
                null,
                address,
                address,
                List.of(new ImportedOrder.ImportedLine(
                        1,
                        product,
                        Quantity.of(10),
                        new BigDecimal("100"),
                        Percent.ZERO,
                        Money.of("1000.00", currency),
                        VatRate.standard("21"))),
                Money.zero(currency),
                null,
                null,
                true)));
        var order = jdbc.sql("select number from ordering_order where external_number = ?")
                .param(number)
                .query(String.class)
                .single();
        journey.runJobs(order);
        return invoicing.ofOrder(order).get(0);
    }

    private void rate(String currency, LocalDate day, String rate) {
        prices.saveRates(List.of(new ExchangeRate(currency, "EUR", day, new BigDecimal(rate), "test")));
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
