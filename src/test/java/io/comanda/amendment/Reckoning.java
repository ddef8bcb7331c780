package io.comanda.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.comanda.Journey;
import io.comanda.commission.Commissions;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderView;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.Payments;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Holds what an order came to against its invoices and credit notes: goods, the customer's money, the agent's commission. */
record Reckoning(
        Journey journey,
        Invoicing invoicing,
        CreditNotes creditNotes,
        Payments payments,
        Commissions commissions,
        Percent rate) {

    /** Refunds and commission follow a document by events. */
    private static final Duration SOON = Duration.ofSeconds(10);

    /** @param rate the commission of every agent here */
    static Reckoning with(AutowireCapableBeanFactory beans, Percent rate) {
        return new Reckoning(
                beans.getBean(Journey.class),
                beans.getBean(Invoicing.class),
                beans.getBean(CreditNotes.class),
                beans.getBean(Payments.class),
                beans.getBean(Commissions.class),
                rate);
    }

    /** @param agent of this order only */
    void judge(String number, String agent) {
        var order = journey.order(number);
        var invoices = invoicing.ofOrder(number);
        if (order.lifecycle() == Lifecycle.CLOSED) {
            judgeGoods(order, sum(order, invoices));
        } else {
            assertThat(invoices).isEmpty();
            assertThat(journey.mails(number)).contains("order-cancelled");
        }
        await().atMost(SOON).untilAsserted(() -> {
            judgeMoney(order, invoices);
            assertThat(earned(agent)).isEqualTo(commission(order, invoices));
        });
    }

    Money credited(String number) {
        return invoicing.ofOrder(number).stream()
                .map(InvoiceView::credited)
                .reduce(Money.zero(journey.order(number).currency()), Money::plus);
    }

    private static void judgeGoods(OrderView order, Money invoiced) {
        assertThat(order.lines()).allMatch(line -> line.invoiced().equals(line.shipped()));
        assertThat(order.fulfilment()).isEqualTo(FulfilmentState.SHIPPED);
        if (order.lines().stream().allMatch(line -> line.cancelled().isZero())) {
            assertThat(invoiced).isEqualTo(order.gross());
        } else {
            assertThat(invoiced).isLessThan(order.gross());
        }
    }

    /** The house keeps what is invoiced and not credited, and holds nothing of a card for an order that has ended. */
    private void judgeMoney(OrderView order, List<InvoiceView> invoices) {
        payments.find(order.number())
                .filter(payment -> payment.method() == PaymentMethod.CARD)
                .ifPresent(payment -> {
                    var owed = invoices.stream()
                            .map(invoice -> invoice.gross().minus(invoice.credited()))
                            .reduce(Money.zero(order.currency()), Money::plus);
                    assertThat(payment.captured().minus(payment.refunded())).isEqualTo(owed);
                });
    }

    private Money earned(String agent) {
        return commissions.balances(agent).stream()
                .map(balance -> balance.accrued().plus(balance.valid()))
                .findFirst()
                .orElse(Money.zero("EUR"));
    }

    private Money commission(OrderView order, List<InvoiceView> invoices) {
        return invoices.stream()
                .map(invoice -> creditNotes.ofInvoice(String.valueOf(invoice.number())).stream()
                        .map(note -> rate.of(note.goods()).negated())
                        .reduce(rate.of(invoice.goods()), Money::plus))
                .reduce(Money.zero(order.currency()), Money::plus);
    }

    private static Money sum(OrderView order, List<InvoiceView> invoices) {
        return invoices.stream().map(InvoiceView::gross).reduce(Money.zero(order.currency()), Money::plus);
    }
}
