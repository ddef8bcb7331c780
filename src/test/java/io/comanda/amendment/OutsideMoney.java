package io.comanda.amendment;

import io.comanda.Shop;
import io.comanda.fulfilment.CarrierPayouts;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.PayoutLine;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import io.comanda.ordering.Ordering;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.simulator.CardWorld;
import io.comanda.shipping.CarrierCash;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money as it is outside our walls: what customers have parted with, to be held against what our books say of it. */
class OutsideMoney {

    private final IncomingMoney incoming;
    private final Receivables receivables;
    private final Invoicing invoicing;
    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final CarrierCash cash;
    private final CarrierPayouts payouts;
    private final JdbcClient jdbc;
    private final Map<String, Money> sent = new ConcurrentHashMap<>();

    OutsideMoney(
            IncomingMoney incoming,
            Receivables receivables,
            Invoicing invoicing,
            Ordering ordering,
            Fulfilment fulfilment,
            CarrierCash cash,
            CarrierPayouts payouts,
            JdbcClient jdbc) {
        this.incoming = incoming;
        this.receivables = receivables;
        this.invoicing = invoicing;
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.cash = cash;
        this.payouts = payouts;
        this.jdbc = jdbc;
    }

    void send(String order, PaymentMethod method, Money amount) {
        send(order, method, amount, Shop.own("MONEY-"));
    }

    /** Money of which we are told twice. */
    void sendToldTwice(String order, PaymentMethod method, Money amount) {
        var reference = Shop.own("MONEY-");
        send(order, method, amount, reference);
        arrive(order, method, amount, reference);
    }

    /** A carrier accounts for a share of what it has still to pay out for the order's parcels; false if there is nothing. */
    boolean payOut(String order, BigDecimal share) {
        var parcels = cash.parcels(fulfilment.ofOrder(order).stream()
                .flatMap(shipment -> Optional.ofNullable(shipment.trackingNumber()).stream())
                .toList());
        var list = parcels.values().stream()
                .filter(parcel -> parcel.open().times(share).isPositive())
                .map(parcel -> "%s;%s;EUR;2026-11-20"
                        .formatted(
                                parcel.trackingNumber(),
                                parcel.open().times(share).amount()))
                .toList();
        if (list.isEmpty()) {
            return false;
        }
        payouts.take(String.join("\n", list).getBytes(StandardCharsets.UTF_8), Shop.own("LIST-")).stream()
                .filter(PayoutLine::booked)
                .forEach(line -> parted(order, Objects.requireNonNull(line.paid())));
        return true;
    }

    /** The driver who was to collect for all parcels of an order was stopped: the customer sends the money himself. */
    void payWhatNobodyCollects(String order) {
        if (fulfilment.ofOrder(order).stream().anyMatch(shipment -> shipment.stoppedAt() != null)) {
            invoicing.ofOrder(order).stream()
                    .map(InvoiceView::open)
                    .filter(Money::isPositive)
                    .reduce(Money::plus)
                    .ifPresent(open -> send(order, PaymentMethod.COD, open));
        }
    }

    /** A share of what is open of each invoice of an order on account. */
    void payInvoices(String order, BigDecimal share) {
        for (var invoice : invoicing.ofOrder(order)) {
            var part = invoice.open().times(share);
            if (part.isPositive()) {
                receivables.receive(
                        String.valueOf(invoice.number()), part, LocalDate.of(2026, 11, 20), Shop.own("MONEY-"));
                parted(order, part);
            }
        }
    }

    /** Sent and collected at doors, less what is to be paid back by hand; and what providers took from cards. */
    BigDecimal outside(String customer, CardWorld cards) {
        var orders = jdbc.sql("select number from ordering_order where customer_number = ?")
                .param(customer)
                .query(String.class)
                .list();
        var owed = jdbc.sql(
                        """
                        select coalesce(sum(e.amount), 0) from payment_event e join payment_payment p on p.id = e.payment_id
                        where p.customer_number = ? and p.method <> 'CARD' and e.kind = 'REFUND' and e.status = 'REQUEST'""")
                .param(customer)
                .query(BigDecimal.class)
                .single();
        return sent.getOrDefault(customer, Money.zero("EUR"))
                .amount()
                .add(cards.kept(orders))
                .subtract(owed);
    }

    /** What our books say we have of him: paid on invoices, and waiting on his account. */
    BigDecimal inside(String customer) {
        return jdbc.sql(
                        """
                        select coalesce((select sum(paid) from invoicing_invoice where customer_number = :customer), 0)
                             + coalesce((select sum(balance) from invoicing_account where customer_number = :customer), 0)""")
                .param("customer", customer)
                .query(BigDecimal.class)
                .single();
    }

    /** What he owes on account, and what his limit says he does. */
    List<BigDecimal> owedAndUsed(String customer) {
        return jdbc.sql(
                        """
                        select coalesce(sum(open), 0) from invoicing_invoice
                        where customer_number = :customer and payment_method = 'ACCOUNT'
                        union all select coalesce(sum(used), 0) from payment_credit_use where customer_number = :customer""")
                .param("customer", customer)
                .query(BigDecimal.class)
                .list();
    }

    private void send(String order, PaymentMethod method, Money amount, String reference) {
        arrive(order, method, amount, reference);
        parted(order, amount);
    }

    private void arrive(String order, PaymentMethod method, Money amount, String reference) {
        if (method == PaymentMethod.COD) {
            incoming.collect(order, amount, reference);
        } else {
            incoming.receive(order, amount, reference);
        }
    }

    private void parted(String order, Money amount) {
        sent.merge(ordering.order(order).customerNumber(), amount, Money::plus);
    }
}
