package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.OrderPayments;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.CustomerCredit;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.OwedRefunds;
import io.comanda.payment.Payments;
import io.comanda.payment.RefundOwed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Money that came for an order and is on none of its invoices: it pays for the next one, or is owed back. */
@IntegrationTest
class UnbookedMoneyTest {

    private static final Money TOO_MUCH = Money.of("7.50", "EUR");

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private IncomingMoney incoming;

    @Autowired
    private Payments payments;

    @Autowired
    private OrderPayments orderPayments;

    @Autowired
    private OwedRefunds refunds;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private CustomerCredit credit;

    @Test
    void owesBackWhatWasPaidForGoodsThatWereGivenUp() {
        var order = halfDelivered("TRANSFER");
        giveUpTheRest(order);
        var invoice = invoicing.ofOrder(order).get(0);
        assertThat(invoice.fullyPaid()).isTrue();
        assertThat(owed(order)).containsExactly(journey.order(order).gross().minus(invoice.gross()));
    }

    @Test
    void owesBackWhatCameTooMuchAndWhatCameAfterTheEnd() {
        var order = placed("TRANSFER", 2);
        incoming.receive(order, journey.order(order).gross().plus(TOO_MUCH), Shop.own("BANK-"));
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(owed(order)).containsExactly(TOO_MUCH);
        var again = Shop.own("BANK-");
        incoming.receive(order, journey.order(order).gross(), again);
        incoming.receive(order, journey.order(order).gross(), again);
        assertThat(owed(order)).containsExactly(TOO_MUCH, journey.order(order).gross());
    }

    @Test
    void owesBackWhatComesAtTheMomentTheOrderEnds() throws Exception {
        var order = placed("TRANSFER", 2);
        incoming.receive(order, journey.order(order).gross(), Shop.own("BANK-"));
        var meanwhile = new FutureTask<>(() -> incoming.receive(order, TOO_MUCH, Shop.own("BANK-")), null);
        transaction.executeWithoutResult(status -> {
            journey.runJobs(order);
            new Thread(meanwhile).start();
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> meanwhile.get(1, TimeUnit.SECONDS));
        });
        meanwhile.get();
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(owed(order)).containsExactly(TOO_MUCH);
    }

    @Test
    void owesBackWhatCameAfterTheOrderWasCancelled() {
        var order = placed("TRANSFER", 2);
        journey.cancel(order);
        incoming.receive(order, TOO_MUCH, Shop.own("BANK-"));
        assertThat(owed(order)).containsExactly(TOO_MUCH);
    }

    /** He sent it, and then paid with a card because it took so long; the card alone pays for the invoice. */
    @Test
    void owesBackWhatCameAfterTheCustomerChoseAnotherWay() {
        var order = placed("TRANSFER", 2);
        orderPayments.change(journey.order(order), "desk", "CARD", "tok_visa");
        incoming.receive(order, TOO_MUCH, Shop.own("BANK-"));
        incoming.receive(order, TOO_MUCH, Shop.own("BANK-"));
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(owed(order)).containsExactly(TOO_MUCH, TOO_MUCH);
        assertThat(payments.summary(order).captured())
                .isEqualTo(journey.order(order).gross());
    }

    @Test
    void paysAnInvoiceWithCashThatCameBeforeIt() {
        var order = halfDelivered("COD");
        assertThat(invoicing.ofOrder(order)).isEmpty();
        giveUpTheRest(order);
        assertThat(invoicing.ofOrder(order)).hasSize(1).allMatch(InvoiceView::fullyPaid);
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.PAID);
        var invoiced = invoicing.ofOrder(order).get(0).gross();
        assertThat(owed(order)).containsExactly(journey.order(order).gross().minus(invoiced));
    }

    @Test
    void usesNoCreditForGoodsThatWereGivenUp() {
        var order = halfDelivered("ACCOUNT");
        giveUpTheRest(order);
        var customer = journey.order(order).customerNumber();
        assertThat(credit.use(customer, "EUR").used())
                .isEqualTo(invoicing.ofOrder(order).get(0).open());
    }

    private String placed(String method, int there) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("40.00");
        shop.receive(product, warehouse, there);
        var order = journey.place(shop.customer(method, warehouse), product, 2);
        journey.runJobs(order);
        return order;
    }

    /** All of it is paid for, as far as its method has it paid before the goods. */
    private String halfDelivered(String method) {
        var order = placed(method, 1);
        var gross = journey.order(order).gross();
        switch (payments.summary(order).method()) {
            case TRANSFER -> incoming.receive(order, gross, Shop.own("BANK-"));
            case COD -> incoming.collect(order, gross, Shop.own("CASH-"));
            case ACCOUNT, CARD -> {}
        }
        journey.runJobs(order);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitStock");
        return order;
    }

    private void giveUpTheRest(String order) {
        journey.fireTimer(order, "CatchEvent_WaitedTooLong");
        journey.complete(order, "UserTask_DecideBackOrder", Map.of("backOrderDecision", "cancel"));
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    private List<Money> owed(String order) {
        return refunds.list(0, 10_000).stream()
                .filter(owed -> owed.orderNumber().equals(order))
                .map(RefundOwed::amount)
                .toList();
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
