package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.fulfilment.InvoiceCandidate;
import io.comanda.fulfilment.InvoiceCandidates;
import io.comanda.fulfilment.NothingToInvoice;
import io.comanda.invoicing.HouseInvoicing;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.InvoicingRule;
import io.comanda.invoicing.InvoicingRules;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import io.comanda.ordering.InvoiceState;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.CustomerCredit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When customers get their invoices. */
@IntegrationTest
class InvoicingRuleJourneyTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private InvoicingRules rules;

    @Autowired
    private InvoiceCandidates goods;

    @Autowired
    private Receivables receivables;

    @Autowired
    private CustomerCredit credit;

    @Test
    void withEachDelivery() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("33.33");
        shop.receive(product, warehouse, 4);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
        rules.agree(customer, InvoicingRule.AFTER_DELIVERY);
        var order = journey.place(customer, product, 10);
        journey.runJobs(order);
        assertThat(invoicing.ofOrder(order)).hasSize(1);
        assertThat(journey.order(order).invoicing()).isEqualTo(InvoiceState.PARTLY_INVOICED);

        shop.receive(product, warehouse, 6);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            journey.runJobs(order);
            return journey.order(order).lifecycle() == Lifecycle.CLOSED;
        });

        var invoices = invoicing.ofOrder(order);
        assertThat(invoices).hasSize(2);
        assertThat(invoices.get(0).goods().plus(invoices.get(1).goods())).isEqualTo(Money.of("333.30", "EUR"));
        assertThat(goods.waiting(customer, 0, 10)).isEmpty();
    }

    /** Told to nobody who agreed something else; what the house has is put back, for other tests share it. */
    @Test
    void byTheRuleOfTheHouseWhereNothingElseWasAgreed() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var before = rules.house();
        rules.choose(new HouseInvoicing(InvoicingRule.MONTHLY), before.version());
        try {
            var order = sold(customer, "100.00");
            assertThat(invoicing.ofOrder(order)).isEmpty();
            assertThat(goods.waiting(customer, 0, 10))
                    .extracting(InvoiceCandidate::rule)
                    .containsExactly(InvoicingRule.MONTHLY);
            assertThat(goods.customers(InvoicingRule.MONTHLY, Instant.now().plusSeconds(60)))
                    .contains(customer);
            assertThat(goods.customers(InvoicingRule.WEEKLY, Instant.now().plusSeconds(60)))
                    .doesNotContain(customer);
        } finally {
            rules.choose(before.value(), rules.house().version());
        }
        assertThat(goods.invoiceAll(customer, null)).hasSize(1);
    }

    @Test
    void oneForAllThatLeftInAMonth() {
        var customer = monthly();
        var orders = List.of(sold(customer, "100.00"), sold(customer, "33.33"), sold(customer, "0.05"));
        assertThat(orders).allMatch(order -> invoicing.ofOrder(order).isEmpty());
        assertThat(journey.order(orders.get(0)).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(goods.waiting(customer, 0, 10)).hasSize(3);
        assertThatThrownBy(() -> goods.invoiceAll(customer, Instant.EPOCH)).isInstanceOf(NothingToInvoice.class);

        var numbers = goods.invoiceAll(customer, null);

        assertThat(numbers).hasSize(1);
        var invoice = invoicing.invoice(numbers.get(0));
        assertThat(invoice.orders()).isEqualTo(3);
        assertThat(orders).allSatisfy(order -> {
            assertThat(invoicing.ofOrder(order)).containsExactly(invoice);
            assertThat(journey.order(order).invoicing()).isEqualTo(InvoiceState.INVOICED);
        });
        assertThat(goods.waiting(customer, 0, 10)).isEmpty();
    }

    @Test
    void moneyForSeveralOrdersPaysThemOneAfterTheOther() {
        var customer = monthly();
        var first = sold(customer, "100.00");
        var second = sold(customer, "200.00");
        var invoice = invoicing.invoice(goods.invoiceAll(customer, null).get(0));
        var used = credit.use(customer, "EUR").used();
        assertThat(used).isEqualTo(invoice.gross());

        var third = new Money(invoice.gross().amount().divide(new BigDecimal(3)), "EUR");
        pay(invoice, third);
        assertThat(credit.use(customer, "EUR").used()).isEqualTo(invoice.gross().minus(third));
        assertThat(journey.order(first).payment()).isEqualTo(PaymentState.AUTHORIZED);
        pay(invoice, invoice.gross().minus(third));

        assertThat(journey.order(first).payment()).isEqualTo(PaymentState.PAID);
        assertThat(journey.order(second).payment()).isEqualTo(PaymentState.PAID);
        assertThat(credit.use(customer, "EUR").used().isZero()).isTrue();
    }

    @Test
    void forChosenGoodsIssueNotes() {
        var customer = monthly();
        var first = sold(customer, "10.00");
        var second = sold(customer, "20.00");
        var waiting = goods.waiting(customer, 0, 10);
        var chosen = List.of(waiting.get(1).shipmentNumber());

        var invoice = invoicing.invoice(goods.invoice(customer, chosen).get(0));

        assertThat(invoice.orderNumber()).isEqualTo(second);
        assertThat(invoice.goods()).isEqualTo(waiting.get(1).net());
        assertThat(invoicing.ofOrder(first)).isEmpty();
        assertThat(goods.waiting(customer, 0, 10))
                .extracting(InvoiceCandidate::orderNumber)
                .containsExactly(first);
        assertThatThrownBy(() -> goods.invoice(customer, chosen)).isInstanceOf(NothingToInvoice.class);
    }

    private void pay(InvoiceView invoice, Money amount) {
        receivables.receive(String.valueOf(invoice.number()), amount, invoice.issuedOn(), Shop.own("BANK-"));
    }

    private String monthly() {
        var customer =
                shop.customer("ACCOUNT", shop.warehouse(true), DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
        rules.agree(customer, InvoicingRule.MONTHLY);
        return customer;
    }

    private String sold(String customer, String price) {
        var order = journey.place(customer, shop.productFor(customer, price, 1), 1);
        journey.runJobs(order);
        return order;
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
