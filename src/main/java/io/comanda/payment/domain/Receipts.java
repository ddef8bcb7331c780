package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.MoneyReceived;
import io.comanda.payment.OtherCurrency;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.RefundRefused;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Money that arrives without being taken: by bank transfer, or collected by a carrier. Each reference counts once. */
@Component
public class Receipts {

    private final Ledger ledger;
    private final CreditAccounts credit;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receipts(Ledger ledger, CreditAccounts credit, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
        this.ledger = ledger;
        this.credit = credit;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Enters the money and tells everybody; hearing of the same reference again changes nothing. */
    public void enter(Payment payment, Money money, String reference) {
        requireCurrency(payment, money);
        var line = line(PaymentEventKind.CAPTURE, money, reference);
        if (payment.lines().stream().anyMatch(known -> isSame(known, line))) {
            return;
        }
        if (payment.method() == PaymentMethod.ACCOUNT) {
            credit.settle(payment, money, reference);
        } else {
            ledger.append(payment, List.of(line));
        }
        var received = payment.captured().plus(money);
        timeline.record(Entry.order(
                payment.orderNumber(),
                "payment.MoneyReceived",
                Map.of("amount", money.toString(), "reference", reference)));
        events.publishEvent(
                new MoneyReceived(payment.orderNumber(), payment.method(), money, received, payment.amount()));
    }

    /** Notes that money which had arrived was paid back by finance. */
    public void payBack(Payment payment, Money money, String reference) {
        requireCurrency(payment, money);
        var line = line(PaymentEventKind.REFUND, money, reference);
        if (payment.lines().stream().anyMatch(known -> isSame(known, line))) {
            return;
        }
        if (payment.refunded().plus(money).compareTo(payment.captured()) > 0) {
            throw new RefundRefused(payment.orderNumber(), "more_than_paid");
        }
        ledger.append(payment, List.of(line));
        timeline.record(Entry.order(
                payment.orderNumber(),
                "payment.PaymentRefunded",
                Map.of(
                        "amount",
                        money.toString(),
                        "reference",
                        reference,
                        "method",
                        payment.method().name())));
    }

    private LedgerLine line(PaymentEventKind kind, Money money, String reference) {
        return new LedgerLine(kind, PaymentEventStatus.SUCCESS, money, reference, null, null, clock.instant());
    }

    private static boolean isSame(LedgerLine known, LedgerLine line) {
        return known.is(line.kind(), line.status()) && known.reference().equals(line.reference());
    }

    private static void requireCurrency(Payment payment, Money money) {
        if (!payment.amount().currency().equals(money.currency())) {
            throw new OtherCurrency(payment.orderNumber(), payment.amount().currency(), money.currency());
        }
    }
}
