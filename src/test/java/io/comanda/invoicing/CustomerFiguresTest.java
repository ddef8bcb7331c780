package io.comanda.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Overdue;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of a customer, by the worked numbers of credit control. */
@IntegrationTest
class CustomerFiguresTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Receivables receivables;

    @Autowired
    private CustomerAnalysis analysis;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** Limit 10,000, invoices 6,200, unapplied 200, open orders 2,500: 1,500 is left. */
    @Test
    void availableCreditIsWhatReceivablesAndOrdersLeaveOfTheLimit() {
        var figures = new CustomerFigures(
                null, 31, euro("0"), null, null, euro("10000"), euro("6200"), euro("200"), euro("2500"), List.of());
        assertThat(figures.availableCredit()).isEqualTo(euro("1500"));
        assertThat(figures.longAgo()).isTrue();
    }

    /** 1,000 after 20 days and 3,000 after 40 days are 35 days. */
    @Test
    void daysToPayAreWeightedByTheMoney() {
        var invoice = invoice("400.00", 10);
        var number = String.valueOf(invoice.number());
        receivables.receive(number, euro("1000"), invoice.issuedOn().plusDays(20), Shop.own("BANK-"));
        receivables.receive(number, euro("3000"), invoice.issuedOn().plusDays(40), Shop.own("BANK-"));
        var figures = analysis.of(invoice.customerNumber());
        assertThat(figures.averageDaysToPay()).isEqualTo(new BigDecimal("35.0"));
        assertThat(figures.averageDelayDays()).isEqualTo(new BigDecimal("5.0"));
    }

    @Test
    void tellsReceivablesByAgeAndOrdersApart() {
        var invoice = invoice("100.00", 1);
        var customer = invoice.customerNumber();
        var figures = analysis.of(customer);
        assertThat(figures.ageing().get(0).open()).isEqualTo(invoice.gross());
        assertThat(figures.recencyDays()).isZero();
        assertThat(figures.openOrders().isZero()).isTrue();
        assertThat(figures.averageMonthlyPurchases().isZero()).isTrue();

        Overdue.make(jdbc, transaction, customer);
        journey.runJobs(journey.place(customer, shop.product("50.00"), 1));

        var later = analysis.of(customer);
        assertThat(later.ageing().get(0).open().isZero()).isTrue();
        assertThat(later.receivables()).isEqualTo(invoice.gross());
        assertThat(later.openOrders().isPositive()).isTrue();
        assertThat(later.availableCredit())
                .isEqualTo(later.creditLimit().minus(invoice.gross()).minus(later.openOrders()));
    }

    private InvoiceView invoice(String price, long quantity) {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
        var order = journey.place(customer, shop.productFor(customer, price, quantity), quantity);
        journey.runJobs(order);
        return invoicing.ofOrder(order).get(0);
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
