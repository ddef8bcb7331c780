package io.comanda.payment;

import io.comanda.kernel.Money;
import io.comanda.payment.domain.Attempts;
import io.comanda.payment.domain.Captures;
import io.comanda.payment.domain.CardPayments;
import io.comanda.payment.domain.CardProviders;
import io.comanda.payment.domain.CreditAccounts;
import io.comanda.payment.domain.Ledger;
import io.comanda.payment.domain.Payment;
import io.comanda.payment.domain.Refunds;
import io.comanda.payment.domain.Summaries;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Payments of orders. Operations on a card leave the house: call each in a job of its own. All of them may be repeated:
 * what was done is not done again, and the first outcome is told. A call that ends in {@link ProviderUnavailable} left
 * nothing behind and wants to be repeated.
 */
@Service
@Transactional
public class Payments {

    private static final String WHOLE = "order";

    private final Ledger ledger;
    private final Attempts attempts;
    private final Summaries summaries;
    private final CardProviders providers;
    private final CardPayments cards;
    private final Captures captures;
    private final Refunds refunds;
    private final CreditAccounts credit;

    Payments(
            Ledger ledger,
            Attempts attempts,
            Summaries summaries,
            CardProviders providers,
            CardPayments cards,
            Captures captures,
            Refunds refunds,
            CreditAccounts credit) {
        this.ledger = ledger;
        this.attempts = attempts;
        this.summaries = summaries;
        this.providers = providers;
        this.cards = cards;
        this.captures = captures;
        this.refunds = refunds;
        this.credit = credit;
    }

    /** Opens the payment of an order; an order has one open payment, and opening it again changes nothing. */
    public void open(OpenPayment order) {
        if (order.method() == PaymentMethod.CARD && order.paymentToken() == null) {
            throw new CardMissing(order.orderNumber());
        }
        attempts.open(order, providers.nameFor(order.method()));
    }

    /**
     * Asks for the money. Of the four methods only a card asks anybody: an account answers by what
     * {@link CustomerCredit#take} did, a transfer is pending until money arrives, cash on delivery needs no promise.
     */
    public AuthorizationResult authorize(String orderNumber) {
        var payment = locked(orderNumber);
        return switch (payment.method()) {
            case CARD -> cards.authorize(payment);
            case COD -> AuthorizationResult.of(AuthorizationResult.Outcome.AUTHORIZED);
            case TRANSFER, ACCOUNT -> promised(payment);
        };
    }

    /** Takes the whole order's money at once; see {@link #capture(String, Money, String)}. */
    public Money capture(String orderNumber, Money amount) {
        return capture(orderNumber, amount, WHOLE);
    }

    /**
     * Takes money from a card, once for each reference; for other methods there is nothing to take, it comes by itself.
     *
     * @param reference what it is taken for, for instance a shipment or an invoice
     * @return all that has been taken or has arrived so far
     * @throws CaptureRefused if the provider does not give it
     */
    public Money capture(String orderNumber, Money amount, String reference) {
        var payment = locked(orderNumber);
        return payment.method() == PaymentMethod.CARD && amount.isPositive()
                ? captures.take(payment, amount, reference)
                : payment.captured();
    }

    /** Gives up the payment and what it holds, at the provider or of the credit limit. Money already taken stays. */
    public void voidAuthorization(String orderNumber) {
        ledger.lockActive(orderNumber).ifPresent(payment -> {
            switch (payment.method()) {
                case CARD -> cards.release(payment);
                case ACCOUNT -> credit.release(payment);
                case TRANSFER, COD -> {}
            }
            attempts.cancel(payment);
        });
    }

    /** What was taken or has come, and neither went back nor is owed back already. */
    public Money refundable(String orderNumber) {
        return ledger.lockAll(orderNumber).stream()
                .map(Payment::refundable)
                .reduce(Money::plus)
                .orElseThrow(() -> new PaymentUnknown(orderNumber));
    }

    /**
     * Until the end of the transaction nothing comes in for the order or goes back: whoever decides what is too much has
     * seen all there is, and what comes next finds what was decided.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String orderNumber) {
        ledger.lockAll(orderNumber);
    }

    /** {@link #refundable} by the way it came, for whoever only looks: nothing is locked. */
    @Transactional(readOnly = true)
    public Map<PaymentMethod, Money> refundableByMethod(String orderNumber) {
        return ledger.all(orderNumber).stream()
                .collect(Collectors.toMap(
                        Payment::method, Payment::refundable, Money::plus, () -> new EnumMap<>(PaymentMethod.class)));
    }

    /** All that was taken or has come in these ways, by whatever attempt. */
    public Money came(String orderNumber, Set<PaymentMethod> methods) {
        return sum(orderNumber, methods, Payment::captured);
    }

    /** The same, less what went back or is owed back for anything but these references. */
    public Money left(String orderNumber, Set<PaymentMethod> methods, Collection<String> references) {
        return sum(orderNumber, methods, payment -> payment.left(references));
    }

    /**
     * Gives money back: by the provider to the card; for other methods it is owed until finance has paid it back.
     *
     * @param reference what it is given back for, for instance a credit note; counts once
     * @throws RefundRefused if it is more than was taken, or the provider refuses
     */
    public void refund(String orderNumber, Money amount, String reference) {
        refunds.giveBack(orderNumber, amount, reference);
    }

    /** Notes that finance pays money back by bank, though it came otherwise; counts once for each reference. */
    public void oweBack(String orderNumber, Money amount, String reference) {
        refunds.oweBack(orderNumber, amount, reference);
    }

    /**
     * The customer pays in another way, or with another card: the present payment is given up and a new one opened. What
     * the former holds at a provider is given back soon after by itself.
     */
    public void changeMethod(OpenPayment order) {
        ledger.lockActive(order.orderNumber()).ifPresent(payment -> {
            if (payment.method() == PaymentMethod.ACCOUNT) {
                credit.release(payment);
            }
            attempts.retire(payment);
        });
        open(order);
    }

    /** Asks the provider how the payment stands, for instance when a callback is late, and tells those who wait for it. */
    public AuthorizationResult reconcile(String orderNumber) {
        var payment = locked(orderNumber);
        return payment.method() == PaymentMethod.CARD ? cards.reconcile(payment) : authorize(orderNumber);
    }

    @Transactional(readOnly = true)
    public PaymentSummary summary(String orderNumber) {
        return find(orderNumber).orElseThrow(() -> new PaymentUnknown(orderNumber));
    }

    @Transactional(readOnly = true)
    public Optional<PaymentSummary> find(String orderNumber) {
        return summaries.of(orderNumber);
    }

    /** For whoever is about to wait for news of it: they are not told before he waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PaymentSummary> findLocked(String orderNumber) {
        return summaries.locked(orderNumber);
    }

    private Money sum(String orderNumber, Set<PaymentMethod> methods, Function<Payment, Money> amount) {
        var attempts = ledger.lockAll(orderNumber);
        if (attempts.isEmpty()) {
            throw new PaymentUnknown(orderNumber);
        }
        var nothing = Money.zero(attempts.get(0).amount().currency());
        return attempts.stream()
                .filter(payment -> methods.contains(payment.method()))
                .map(amount)
                .reduce(nothing, Money::plus);
    }

    private Payment locked(String orderNumber) {
        return ledger.lockActive(orderNumber).orElseThrow(() -> new PaymentUnknown(orderNumber));
    }

    private static AuthorizationResult promised(Payment payment) {
        var enough = payment.authorized().isPositive() || !payment.due().isPositive();
        return AuthorizationResult.of(
                enough ? AuthorizationResult.Outcome.AUTHORIZED : AuthorizationResult.Outcome.PENDING);
    }
}
