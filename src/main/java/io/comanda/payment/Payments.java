package io.comanda.payment;

import io.comanda.kernel.Money;
import io.comanda.payment.domain.CardPayments;
import io.comanda.payment.domain.CreditAccounts;
import io.comanda.payment.domain.Ledger;
import io.comanda.payment.domain.Payment;
import io.comanda.payment.domain.Receipts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
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
    private final CardPayments cards;
    private final CreditAccounts credit;
    private final Receipts receipts;

    Payments(Ledger ledger, CardPayments cards, CreditAccounts credit, Receipts receipts) {
        this.ledger = ledger;
        this.cards = cards;
        this.credit = credit;
        this.receipts = receipts;
    }

    /** Opens the payment of an order; an order has one open payment, and opening it again changes nothing. */
    public void open(OpenPayment order) {
        if (order.method() == PaymentMethod.CARD && order.paymentToken() == null) {
            throw new CardMissing(order.orderNumber());
        }
        ledger.open(order, provider(order.method()));
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
     */
    public Money capture(String orderNumber, Money amount, String reference) {
        var payment = locked(orderNumber);
        if (payment.method() != PaymentMethod.CARD || !amount.isPositive()) {
            return payment.captured();
        }
        try {
            return cards.capture(payment, amount, reference).captured();
        } catch (CaptureRefused refused) {
            if (!refused.isLapsed()) {
                throw refused;
            }
            return cards.capture(authorizedAnew(payment, refused), amount, reference)
                    .captured();
        }
    }

    /**
     * The provider's promise is too old: the same card is asked once more for what is still to be taken.
     *
     * @throws CaptureRefused if the card does not promise it again without its holder
     */
    private Payment authorizedAnew(Payment lapsed, CaptureRefused refused) {
        changeMethod(new OpenPayment(
                lapsed.orderNumber(),
                lapsed.customerNumber(),
                PaymentMethod.CARD,
                lapsed.amount().minus(lapsed.captured()),
                lapsed.token()));
        if (!cards.authorize(locked(lapsed.orderNumber())).isAuthorized()) {
            throw refused;
        }
        return locked(lapsed.orderNumber());
    }

    /** Gives up the payment and what it holds, at the provider or of the credit limit. Money already taken stays. */
    public void voidAuthorization(String orderNumber) {
        ledger.lockActive(orderNumber).ifPresent(payment -> {
            switch (payment.method()) {
                case CARD -> cards.release(payment);
                case ACCOUNT -> credit.release(payment);
                case TRANSFER, COD -> {}
            }
            ledger.cancel(payment);
        });
    }

    /**
     * Gives money back: by the provider to the card; for other methods it is owed until finance has paid it back.
     *
     * @param reference what it is given back for, for instance a credit note; counts once
     */
    public void refund(String orderNumber, Money amount, String reference) {
        var payment = locked(orderNumber);
        if (payment.method() == PaymentMethod.CARD) {
            cards.refund(payment, amount, reference);
        } else {
            receipts.oweBack(payment, amount, reference);
        }
    }

    /** Finance has paid back what was owed for a reference. */
    public void refundPaid(String orderNumber, String reference, String bankReference) {
        receipts.paidBack(locked(orderNumber), reference, bankReference);
    }

    /** What finance has to pay back, the oldest first; give the last id seen as {@code after}. */
    @Transactional(readOnly = true)
    public List<RefundOwed> refundsOwed(long after, int limit) {
        return ledger.refundsOwed(after, limit);
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
            ledger.retire(payment);
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
        return ledger.active(orderNumber).map(Payments::summary);
    }

    private Payment locked(String orderNumber) {
        return ledger.lockActive(orderNumber).orElseThrow(() -> new PaymentUnknown(orderNumber));
    }

    private String provider(PaymentMethod method) {
        return switch (method) {
            case CARD -> cards.provider().name();
            case TRANSFER -> "bank";
            case ACCOUNT -> "credit";
            case COD -> "carrier";
        };
    }

    private static AuthorizationResult promised(Payment payment) {
        var enough = payment.authorized().isPositive() || payment.captured().compareTo(payment.amount()) >= 0;
        return AuthorizationResult.of(
                enough ? AuthorizationResult.Outcome.AUTHORIZED : AuthorizationResult.Outcome.PENDING);
    }

    private static PaymentSummary summary(Payment payment) {
        return new PaymentSummary(
                payment.orderNumber(),
                payment.attempt(),
                payment.method(),
                payment.state(),
                payment.amount(),
                payment.authorized(),
                payment.captured(),
                payment.refunded(),
                payment.due(),
                payment.provider(),
                payment.providerReference(),
                payment.lines().stream()
                        .map(line -> new PaymentSummary.Event(
                                line.kind(), line.status(), line.amount(), line.reference(), line.code(), line.at()))
                        .toList());
    }
}
