package io.comanda.payment.domain;

import io.comanda.payment.AuthorizationTooLate;
import io.comanda.payment.DisputeWon;
import io.comanda.payment.PaymentAuthorized;
import io.comanda.payment.PaymentCaptured;
import io.comanda.payment.PaymentDeclined;
import io.comanda.payment.PaymentDisputed;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.PaymentVoided;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Says what is new in the ledger: always on the order's timeline, and as events when the news came from outside. Money that a
 * cardholder's bank took back is such news even if the answer to something else brought it.
 */
@Component
class Announcements {

    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Announcements(Timeline timeline, ApplicationEventPublisher events) {
        this.timeline = timeline;
        this.events = events;
    }

    /** What an operation of ours was answered with: its caller learns the rest from the answer. */
    void record(Payment payment, List<LedgerLine> news) {
        write(payment, news);
        news.stream().filter(line -> line.kind() == PaymentEventKind.DISPUTE).forEach(line -> tell(payment, line));
    }

    /** Writes the news on the timeline and tells everybody who waits for it. */
    void publish(Payment payment, List<LedgerLine> news) {
        write(payment, news);
        news.forEach(line -> tell(payment, line));
    }

    private void write(Payment payment, List<LedgerLine> news) {
        news.stream().filter(this::isNoteworthy).forEach(line -> timeline.record(entry(payment, line)));
    }

    private void tell(Payment payment, LedgerLine line) {
        var order = payment.orderNumber();
        if (line.is(PaymentEventKind.AUTHORIZATION, PaymentEventStatus.SUCCESS)) {
            events.publishEvent(
                    payment.isCancelled()
                            ? new AuthorizationTooLate(order, line.amount(), line.reference())
                            : new PaymentAuthorized(order, line.amount(), line.reference()));
        } else if (line.is(PaymentEventKind.AUTHORIZATION, PaymentEventStatus.FAILURE) && !payment.isCancelled()) {
            var code = String.valueOf(line.code());
            events.publishEvent(
                    new PaymentDeclined(order, code, DeclineAdvice.of(code).textKey()));
        } else if (line.is(PaymentEventKind.CAPTURE, PaymentEventStatus.SUCCESS)) {
            events.publishEvent(new PaymentCaptured(order, line.amount(), payment.captured()));
        } else if (line.is(PaymentEventKind.DISPUTE, PaymentEventStatus.SUCCESS)) {
            events.publishEvent(new PaymentDisputed(order, line.amount(), line.reference()));
        } else if (line.is(PaymentEventKind.DISPUTE, PaymentEventStatus.FAILURE)) {
            events.publishEvent(new DisputeWon(order, line.amount(), line.reference()));
        } else if (line.is(PaymentEventKind.VOID, PaymentEventStatus.SUCCESS)) {
            events.publishEvent(new PaymentVoided(order, line.amount()));
        }
    }

    private boolean isNoteworthy(LedgerLine line) {
        return line.status() != PaymentEventStatus.REQUEST;
    }

    private static Entry entry(Payment payment, LedgerLine line) {
        var facts = new HashMap<String, String>();
        facts.put("amount", line.amount().toString());
        facts.put("reference", line.reference());
        facts.put("method", payment.method().name());
        if (line.code() != null) {
            facts.put("code", line.code());
        }
        return Entry.order(payment.orderNumber(), kind(line), facts);
    }

    private static String kind(LedgerLine line) {
        return switch (line.status()) {
            case ACTION_REQUIRED -> "payment.ConfirmationRequested";
            case FAILURE ->
                switch (line.kind()) {
                    case AUTHORIZATION -> "payment.PaymentDeclined";
                    case DISPUTE -> "payment.DisputeWon";
                    case CAPTURE, VOID, REFUND, REVERSAL -> "payment.PaymentFailed";
                };
            case SUCCESS, REQUEST ->
                switch (line.kind()) {
                    case AUTHORIZATION -> "payment.PaymentAuthorized";
                    case CAPTURE -> "payment.PaymentCaptured";
                    case VOID -> "payment.PaymentVoided";
                    case REFUND -> "payment.PaymentRefunded";
                    case REVERSAL -> "payment.MoneyTakenBack";
                    case DISPUTE -> "payment.PaymentDisputed";
                };
        };
    }
}
