package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.fulfilment.CarrierPayouts;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.OrderPayments;
import io.comanda.fulfilment.PayoutLine;
import io.comanda.fulfilment.PayoutLine.Finding;
import io.comanda.fulfilment.PayoutUnreadable;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.HoldView;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.Payments;
import io.comanda.shipping.CarrierCash;
import io.comanda.shipping.CashOwed;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.TrackingNews;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each way to pay, with what can go wrong on it. */
@IntegrationTest
class PaymentJourneyTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private IncomingMoney incoming;

    @Autowired
    private Payments payments;

    @Autowired
    private OrderPayments orderPayments;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Shipping shipping;

    @Autowired
    private CarrierCash cash;

    @Autowired
    private CarrierPayouts payouts;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Receivables receivables;

    @Test
    void capturesACardWhenTheGoodsAreInvoiced() {
        var order = placed("CARD", "tok_visa", "100000");
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(payments.summary(order).captured())
                .isEqualTo(journey.order(order).gross());
        assertThat(invoicing.ofOrder(order)).allMatch(InvoiceView::fullyPaid);
    }

    @Test
    void holdsAnOrderWithADeclinedCardAndGoesOnWithAnotherOne() {
        var order = placed("CARD", "tok_declined", "100000");
        assertThat(journey.order(order).holds()).extracting(HoldView::type).containsExactly(HoldType.PAYMENT);
        assertThat(journey.mails(order)).contains("payment-declined");

        orderPayments.change(journey.order(order), "desk", "CARD", "tok_visa");
        journey.runJobs(order);

        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(journey.order(order).holds()).isEmpty();
    }

    @Test
    void isPaidOnAccountWhenItsInvoiceIs() {
        var order = placed("ACCOUNT", null, "100000");
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.AUTHORIZED);
        var invoice = invoicing.ofOrder(order).get(0);
        var half = new Money(invoice.gross().amount().divide(new BigDecimal(2), RoundingMode.DOWN), "EUR");

        receivables.receive(String.valueOf(invoice.number()), half, invoice.issuedOn(), Shop.own("BANK-"));
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.AUTHORIZED);
        receivables.receive(
                String.valueOf(invoice.number()), invoice.gross().minus(half), invoice.issuedOn(), Shop.own("BANK-"));

        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void goesOnOnAccountAfterADeclinedCard() {
        var order = placed("CARD", "tok_insufficient", "100000");
        orderPayments.change(journey.order(order), "desk", "ACCOUNT", null);
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    @Test
    void asksAProviderThatOwesAnAnswerWithoutRemindingTheCustomer() {
        var order = placed("CARD", "tok_pending", "100000");
        journey.fireTimer(order, "CatchEvent_PaymentOverdue");
        journey.assertThat(order).isWaitingAt("Gateway_AwaitPayment");
        assertThat(journey.mails(order)).doesNotContain("payment-reminder");

        orderPayments.change(journey.order(order), "desk", "CARD", "tok_visa");
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
    }

    @Test
    void chargesOnceWhenTheAnswerOfTheProviderWasLost() {
        assertThatThrownBy(() -> placed("CARD", "tok_timeout", "100000")).hasMessageContaining("provider");
        var order = journey.latestOrder();
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(payments.summary(order).captured())
                .isEqualTo(journey.order(order).gross());
    }

    @Test
    void givesUpAnOrderNobodyPaysFor() {
        var order = placed("TRANSFER", null, "0");
        assertThat(journey.mails(order)).contains("proforma-sent");
        for (int i = 0; i < 4; i++) {
            journey.fireTimer(order, "CatchEvent_PaymentOverdue");
        }
        assertThat(journey.mails(order)).filteredOn("payment-reminder"::equals).hasSize(4);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
    }

    @Test
    void waitsForAllTheMoneyOfATransfer() {
        var order = placed("TRANSFER", null, "0");
        var gross = journey.order(order).gross();
        var half = Money.of("50.00", gross.currency());

        incoming.receive(order, half, Shop.own("BANK-"));
        journey.runJobs(order);
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.PARTLY_PAID);

        incoming.receive(order, gross.minus(half), Shop.own("BANK-"));
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(invoicing.ofOrder(order)).allMatch(InvoiceView::fullyPaid);
    }

    @Test
    void closesWhenTheCashHasCome() {
        var order = placed("COD", null, "0");
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.PLACED);
        incoming.collect(order, Money.of("20.00", "EUR"), Shop.own("CASH-"));
        journey.runJobs(order);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitCash");

        journey.fireTimer(order, "CatchEvent_CashOverdue");
        journey.complete(order, "UserTask_ChaseCash", Map.of("chaseComment", "they say tomorrow"));
        journey.assertThat(order).isWaitingAt("Gateway_AwaitCash");

        var rest = journey.order(order).gross().minus(Money.of("20.00", "EUR"));
        incoming.collect(order, rest, Shop.own("CASH-"));
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(invoicing.ofOrder(order)).allMatch(InvoiceView::fullyPaid);
    }

    @Test
    void closesWhenTheCarriersListAccountsForTheCash() {
        var order = placed("COD", null, "0");
        var gross = journey.order(order).gross();
        var parcel = fulfilment.ofOrder(order).get(0).trackingNumber();
        shipping.track(new TrackingNews(String.valueOf(parcel), "DELIVERED", Instant.now(), null, null));
        assertThat(owed(parcel)).singleElement().satisfies(owed -> assertThat(owed.open())
                .isEqualTo(gross));
        var part = Money.of("20.00", gross.currency());
        var list =
                """
                AWB;Amount;Currency;Paid on
                %1$s;20,00;EUR;01.12.2026
                NO-SUCH-PARCEL;20.00;EUR;2026-12-01
                %1$s;999999.00;EUR;2026-12-01
                %1$s;5;PLN;2026-12-01
                %1$s;much;EUR;2026-12-01
                """
                        .formatted(parcel);
        var findings = new Finding[] {
            Finding.LESS_THAN_OWED,
            Finding.UNKNOWN_PARCEL,
            Finding.MORE_THAN_OWED,
            Finding.OTHER_CURRENCY,
            Finding.UNREADABLE
        };
        assertThat(payouts.preview(bytes(list))).extracting(PayoutLine::finding).containsExactly(findings);
        assertThat(payments.summary(order).captured().isZero())
                .as("a preview books nothing")
                .isTrue();
        assertThat(payouts.take(bytes(list), "december.csv"))
                .extracting(PayoutLine::finding)
                .containsExactly(findings);
        journey.runJobs(order);
        assertThat(payments.summary(order).captured()).isEqualTo(part);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitCash");
        assertThat(owed(parcel)).singleElement().satisfies(owed -> assertThat(owed.open())
                .isEqualTo(gross.minus(part)));

        var rest = "%s,%s,EUR,2026-12-08".formatted(parcel, gross.minus(part).amount());
        assertThat(payouts.take(bytes(rest), "rest.csv")).allMatch(line -> line.finding() == null && line.booked());
        assertThat(payouts.take(bytes(rest), "rest.csv"))
                .extracting(PayoutLine::finding)
                .containsExactly(Finding.ALREADY_PAID);
        journey.runJobs(order);
        assertThat(owed(parcel)).isEmpty();
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(invoicing.ofOrder(order)).allMatch(InvoiceView::fullyPaid);
        assertThatThrownBy(() -> payouts.preview(new byte[] {(byte) 0xff})).isInstanceOf(PayoutUnreadable.class);
        assertThatThrownBy(() -> payouts.preview(bytes("AWB;Amount;Currency;Paid on")))
                .isInstanceOf(PayoutUnreadable.class);
    }

    @Test
    void letsFinanceDecideBeyondTheCreditLimit() {
        var released = placed("ACCOUNT", null, "10");
        journey.complete(released, "UserTask_DecideCredit", Map.of("creditDecision", "release"));
        assertThat(journey.order(released).lifecycle()).isEqualTo(Lifecycle.CLOSED);

        var refused = placed("ACCOUNT", null, "10");
        journey.complete(refused, "UserTask_DecideCredit", Map.of("creditDecision", "retry"));
        journey.assertThat(refused).isWaitingAt("UserTask_DecideCredit");
        journey.complete(refused, "UserTask_DecideCredit", Map.of("creditDecision", "refuse"));
        assertThat(journey.order(refused).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
    }

    private List<CashOwed> owed(@Nullable String parcel) {
        return cash.owed(0, 10_000).stream()
                .filter(owed -> owed.trackingNumber().equals(parcel))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String placed(String method, @Nullable String token, String limit) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var customer = shop.customer(method, warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, limit, null);
        var order = journey.place(customer, null, token, Journey.line(product, 1));
        journey.runJobs(order);
        return order;
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
