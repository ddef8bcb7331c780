package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to pay an order, with its ledger. Opened once; everything after that is a line more in the ledger, and every
 * sum and the state are computed from the lines. A payment given up (cancelled) still hears what the provider says of it.
 *
 * @param cardReference of the provider, on an attempt that goes on with the card of an earlier one
 * @param actionUrl where the customer confirms, as the provider told it last
 * @param lapsesAt when the provider gives back by itself what it has reserved; null when nobody waits for that
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
        @Nullable String cardReference,
        @Nullable String actionUrl,
        @Nullable Instant lapsesAt,
        Instant openedAt,
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

    /** What was given back and has not come back to us. */
    public Money refunded() {
        return lasting(PaymentEventKind.REFUND);
    }

    /** Taken and neither given back, nor promised back, nor taken back by the cardholder's bank. */
    public Money refundable() {
        var left = captured().minus(refunded()).minus(refundsOwed()).minus(disputed());
        return left.isNegative() ? Money.zero(amount.currency()) : left;
    }

    /** What was taken or has come, less what went back or is owed back for anything but these references. */
    public Money left(Collection<String> references) {
        var apart = references.stream().map(this::givenBack).reduce(Money.zero(amount.currency()), Money::plus);
        return captured().minus(refunded()).minus(refundsOwed()).plus(apart);
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

    /**
     * Taken or come for what is ordered now: without what is given back because the order came to less. What credit notes
     * give back was paid for goods.
     */
    public Money paid() {
        return captured().minus(givenBackForLess());
    }

    /** Negative when too much has come, until that went back. */
    public Money due() {
        var due = amount.minus(paid()).plus(disputed());
        return due.isNegative() ? due.plus(due.negated().min(refundedOtherwise())) : due;
    }

    /** What was given back, though the order came to no less. */
    Money refundedOtherwise() {
        return refunded().minus(less(line -> answer(line.reference()).isPresent()));
    }

    /** Owed or paid back already because the order came to less. */
    private Money givenBackForLess() {
        return less(line -> true);
    }

    private Money less(Predicate<LedgerLine> counts) {
        return lines.stream()
                .filter(line -> line.is(PaymentEventKind.REFUND, PaymentEventStatus.REQUEST))
                .filter(line -> LedgerLine.ORDER_CAME_TO_LESS.equals(line.code()))
                .filter(counts)
                .map(LedgerLine::amount)
                .reduce(Money.zero(amount.currency()), Money::plus);
    }

    /** Of what was promised still to be asked for, if an order needs it. */
    public Money rest() {
        return amount.minus(captured());
    }

    /** A part was taken, and the provider has released the rest. */
    public boolean isUsedUp() {
        return captured().isPositive() && held().isZero();
    }

    /** This attempt as the last word on all that were made with one card: the others count for the money they took. */
    public Payment after(List<Payment> earlier) {
        var money = earlier.stream()
                .flatMap(payment -> payment.lines().stream())
                .filter(line -> line.kind() != PaymentEventKind.AUTHORIZATION && line.kind() != PaymentEventKind.VOID)
                .toList();
        var taken = earlier.stream().map(Payment::captured).reduce(Money.zero(amount.currency()), Money::plus);
        return with(
                amount.plus(taken),
                Stream.concat(money.stream(), lines.stream()).toList());
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

    /** Why an operation of ours was refused; empty if it was not. */
    public Optional<String> failure(String key) {
        var answer = answer(key);
        if (answer.isEmpty()) {
            return Optional.of("no_answer");
        }
        return answer.filter(line -> line.status() == PaymentEventStatus.FAILURE)
                .map(line -> Optional.ofNullable(line.code()).orElse("refused"));
    }

    /** Whether money was asked to be paid back by hand for this reference. */
    public boolean isAsked(String key) {
        return lines.stream()
                .anyMatch(
                        line -> line.is(PaymentEventKind.REFUND, PaymentEventStatus.REQUEST) && key.equals(line.key()));
    }

    /** What was given back, or promised back, by this operation of ours. */
    public Money givenBack(String key) {
        return lines.stream()
                .filter(line -> line.kind() == PaymentEventKind.REFUND && key.equals(line.key()))
                .filter(line -> line.status() != PaymentEventStatus.FAILURE)
                .map(LedgerLine::amount)
                .findFirst()
                .orElseGet(() -> Money.zero(amount.currency()));
    }

    public PaymentState state() {
        return LedgerState.of(this);
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
        return with(amount, all);
    }

    Payment with(List<LedgerLine> lines) {
        return with(amount, lines);
    }

    private Payment with(Money amount, List<LedgerLine> lines) {
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
                cardReference,
                actionUrl,
                lapsesAt,
                openedAt,
                cancelledAt,
                lines);
    }

    private static boolean isDecision(LedgerLine line) {
        return line.status() == PaymentEventStatus.SUCCESS || line.status() == PaymentEventStatus.FAILURE;
    }

    /** What the cardholder's bank took back, and we have not won back. */
    Money disputed() {
        return lasting(PaymentEventKind.DISPUTE);
    }

    /** Without what failed later after it had succeeded. */
    private Money lasting(PaymentEventKind kind) {
        return sum(kind, line -> lines.stream()
                .noneMatch(other -> other.is(kind, PaymentEventStatus.FAILURE)
                        && other.reference().equals(line.reference())));
    }

    private Money sum(PaymentEventKind kind) {
        return sum(kind, line -> true);
    }

    private Money sum(PaymentEventKind kind, Predicate<LedgerLine> counts) {
        return lines.stream()
                .filter(line -> line.is(kind, PaymentEventStatus.SUCCESS))
                .filter(counts)
                .map(LedgerLine::amount)
                .reduce(Money.zero(amount.currency()), Money::plus);
    }
}
