package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to pay an order, with its ledger. Opened once; everything after that is a line more in the ledger, and every
 * sum and the state are computed from the lines. A payment given up (cancelled) still hears what the provider says of it.
 */
public record Payment(
        long id,
        String orderNumber,
        int attempt,
        String customerNumber,
        PaymentMethod method,
        Money amount,
        String provider,
        @Nullable String token,
        @Nullable String providerReference,
        @Nullable Instant cancelledAt,
        List<LedgerLine> lines) {

    /** What the provider knows this payment by. */
    public String merchantReference() {
        return orderNumber + "." + attempt;
    }

    /** The idempotency key of an operation: the same after a crash, another for another attempt. */
    public String key(String operation) {
        return merchantReference() + "-" + operation;
    }

    public Money authorized() {
        return sum(PaymentEventKind.AUTHORIZATION);
    }

    public Money captured() {
        return sum(PaymentEventKind.CAPTURE).minus(sum(PaymentEventKind.REVERSAL));
    }

    public Money refunded() {
        return sum(PaymentEventKind.REFUND);
    }

    /** Promised and neither taken nor given back. */
    public Money held() {
        var held = authorized().minus(sum(PaymentEventKind.VOID)).minus(captured());
        return held.isNegative() ? Money.zero(amount.currency()) : held;
    }

    /** To be paid back by hand, and not paid back yet. */
    public Money refundsOwed() {
        return lines.stream()
                .filter(line -> line.is(PaymentEventKind.REFUND, PaymentEventStatus.REQUEST))
                .filter(line -> answer(String.valueOf(line.key())).isEmpty())
                .map(LedgerLine::amount)
                .reduce(Money.zero(amount.currency()), Money::plus);
    }

    public Money due() {
        return amount.minus(captured()).plus(refunded()).plus(sum(PaymentEventKind.DISPUTE));
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** The answer to an operation of ours, if there is one. */
    public Optional<LedgerLine> answer(String key) {
        return lines.stream()
                .filter(line -> key.equals(line.key()) && line.status() != PaymentEventStatus.REQUEST)
                .reduce((first, later) -> later);
    }

    public PaymentState state() {
        if (captured().isPositive()) {
            return stateOfPaid();
        }
        return isCancelled() ? PaymentState.VOIDED : stateOfAuthorization();
    }

    /** The last word on the authorization: a decision if there is one, however late an older word was heard. */
    public Optional<LedgerLine> authorization() {
        return lines.stream()
                .filter(line -> line.kind() == PaymentEventKind.AUTHORIZATION)
                .reduce((first, later) -> isDecision(first) && !isDecision(later) ? first : later);
    }

    /** The same payment with these lines more. */
    Payment plus(List<LedgerLine> news) {
        var all = new ArrayList<>(lines);
        all.addAll(news);
        return with(all);
    }

    Payment with(List<LedgerLine> lines) {
        return new Payment(
                id,
                orderNumber,
                attempt,
                customerNumber,
                method,
                amount,
                provider,
                token,
                providerReference,
                cancelledAt,
                lines);
    }

    private PaymentState stateOfPaid() {
        if (sum(PaymentEventKind.DISPUTE).isPositive()) {
            return PaymentState.DISPUTED;
        }
        if (refunded().isPositive()) {
            return refunded().compareTo(captured()) >= 0 ? PaymentState.REFUNDED : PaymentState.PARTLY_REFUNDED;
        }
        return captured().compareTo(amount) >= 0 ? PaymentState.PAID : PaymentState.PARTLY_PAID;
    }

    private PaymentState stateOfAuthorization() {
        if (amount.isZero()) {
            return PaymentState.PAID;
        }
        if (method == PaymentMethod.CARD
                && authorized().isPositive()
                && authorized().compareTo(amount) != 0) {
            return PaymentState.AMOUNT_DIFFERS;
        }
        if (authorized().isPositive()) {
            return held().isZero() ? PaymentState.VOIDED : PaymentState.AUTHORIZED;
        }
        return authorization().map(line -> stateAfter(line.status())).orElse(PaymentState.OPEN);
    }

    private static boolean isDecision(LedgerLine line) {
        return line.status() == PaymentEventStatus.SUCCESS || line.status() == PaymentEventStatus.FAILURE;
    }

    private static PaymentState stateAfter(PaymentEventStatus status) {
        return switch (status) {
            case REQUEST -> PaymentState.PENDING;
            case ACTION_REQUIRED -> PaymentState.ACTION_REQUIRED;
            case FAILURE -> PaymentState.DECLINED;
            case SUCCESS -> PaymentState.AUTHORIZED;
        };
    }

    private Money sum(PaymentEventKind kind) {
        return lines.stream()
                .filter(line -> line.is(kind, PaymentEventStatus.SUCCESS))
                .map(LedgerLine::amount)
                .reduce(Money.zero(amount.currency()), Money::plus);
    }
}
