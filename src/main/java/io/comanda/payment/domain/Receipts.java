package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.MoneyReceived;
import io.comanda.payment.OrderWentOn;
import io.comanda.payment.OtherCurrency;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentState;
import io.comanda.payment.RefundRefused;
import io.comanda.payment.RefundUnknown;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        var line = new LedgerLine(
                PaymentEventKind.CAPTURE, PaymentEventStatus.SUCCESS, money, reference, null, null, clock.instant());
        if (payment.lines().stream().anyMatch(known -> isSame(known, line))) {
            return;
        }
        if (payment.method() == PaymentMethod.ACCOUNT) {
            credit.settle(payment, money, reference);
        } else {
            ledger.append(payment, List.of(line));
        }
        var received = payment.captured().plus(money);
        record(payment, "payment.MoneyReceived", money, reference);
        events.publishEvent(
                new MoneyReceived(payment.orderNumber(), payment.method(), money, received, payment.amount()));
    }

    /** Takes money off again that was entered for the wrong order, as long as the order has not gone on for it. */
    public void takeBack(Payment payment, Money money, String reference) {
        requireCurrency(payment, money);
        var line = new LedgerLine(
                PaymentEventKind.REVERSAL, PaymentEventStatus.SUCCESS, money, reference, null, null, clock.instant());
        if (payment.lines().stream().anyMatch(known -> isSame(known, line))) {
            return;
        }
        if (payment.state() != PaymentState.PARTLY_PAID || money.compareTo(payment.refundable()) > 0) {
            throw new OrderWentOn(payment.orderNumber());
        }
        ledger.append(payment, List.of(line));
        record(payment, "payment.MoneyTakenBack", money, reference);
    }

    /** Notes that money has to be paid back by hand, once for each reference. */
    public void oweBack(Payment payment, Money money, String reference) {
        oweBack(payment, money, reference, null);
    }

    /** The same, since the order came to less than was paid: it pays for nothing else of the order. */
    public void oweBackLess(Payment payment, Money money, String reference) {
        oweBack(payment, money, reference, LedgerLine.ORDER_CAME_TO_LESS);
    }

    private void oweBack(Payment payment, Money money, String reference, @Nullable String code) {
        requireCurrency(payment, money);
        var line = new LedgerLine(
                PaymentEventKind.REFUND,
                PaymentEventStatus.REQUEST,
                money,
                reference,
                reference,
                code,
                clock.instant());
        if (payment.lines().stream().anyMatch(known -> isSame(known, line))) {
            return;
        }
        var back = payment.refunded().plus(payment.refundsOwed()).plus(money);
        if (back.compareTo(payment.captured()) > 0) {
            throw new RefundRefused(payment.orderNumber(), "more_than_paid");
        }
        ledger.append(payment, List.of(line));
        record(payment, "payment.RefundOwed", money, reference);
    }

    /** Finance has paid back what was owed for this reference; nothing the second time. */
    public void paidBack(Payment payment, String reference, String bankReference) {
        var owed = payment.lines().stream()
                .filter(line -> line.is(PaymentEventKind.REFUND, PaymentEventStatus.REQUEST))
                .filter(line -> reference.equals(line.key()))
                .findFirst()
                .orElseThrow(() -> new RefundUnknown(payment.orderNumber(), reference));
        if (payment.answer(reference).isEmpty()) {
            ledger.append(
                    payment,
                    List.of(new LedgerLine(
                            PaymentEventKind.REFUND,
                            PaymentEventStatus.SUCCESS,
                            owed.amount(),
                            bankReference,
                            reference,
                            null,
                            clock.instant())));
            record(payment, "payment.PaymentRefunded", owed.amount(), bankReference);
        }
    }

    private void record(Payment payment, String kind, Money money, String reference) {
        timeline.record(
                Entry.order(payment.orderNumber(), kind, Map.of("amount", money.toString(), "reference", reference)));
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
