package io.comanda.payment;

import io.comanda.kernel.Money;
import io.comanda.payment.domain.Attempts;
import io.comanda.payment.domain.CardPayments;
import io.comanda.payment.domain.CardProviders;
import io.comanda.payment.domain.CreditAccounts;
import io.comanda.payment.domain.Ledger;
import io.comanda.payment.domain.Payment;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has an order paid in another way, or with another card. What the former way promises is given up only when the new one
 * has promised the same; a new card is asked beforehand only where there is such a promise to lose, else by the process of
 * the order, which may send its holder to his bank. {@link PaymentChanges#giveUp} takes all of it back.
 */
@Service
@Transactional
public class MethodChanges {

    private final Ledger ledger;
    private final Attempts attempts;
    private final CardProviders providers;
    private final CardPayments cards;
    private final CreditAccounts credit;
    private final Payments payments;

    MethodChanges(
            Ledger ledger,
            Attempts attempts,
            CardProviders providers,
            CardPayments cards,
            CreditAccounts credit,
            Payments payments) {
        this.ledger = ledger;
        this.attempts = attempts;
        this.providers = providers;
        this.cards = cards;
        this.credit = credit;
        this.payments = payments;
    }

    /** What the present way promises, and would not any more; nothing where it promises nothing. */
    @Transactional(readOnly = true)
    public Money promised(String orderNumber, String currency) {
        return ledger.active(orderNumber).map(Payment::held).orElseGet(() -> Money.zero(currency));
    }

    /**
     * @throws CreditLimitExceeded if the customer's limit has no room for it now
     * @throws OtherCurrency if the limit is in another currency
     */
    @Transactional(readOnly = true)
    public void requireRoom(OpenPayment wish, Money limit) {
        if (!wish.amount().currency().equals(limit.currency())) {
            throw new OtherCurrency(
                    wish.orderNumber(), limit.currency(), wish.amount().currency());
        }
        var used = credit.use(wish.customerNumber(), limit.currency()).used();
        if (used.plus(wish.amount()).compareTo(limit) > 0) {
            throw new CreditLimitExceeded(wish.orderNumber(), limit, used, wish.amount());
        }
    }

    /**
     * Gets the new promise beside the former one; harmless to repeat. A card whose holder would have to confirm counts as
     * one that declines: nobody is there.
     *
     * @param reference of the change
     * @return false when the card does not give it
     * @throws CreditLimitExceeded if the limit does not allow it
     */
    @Transactional(noRollbackFor = CreditLimitExceeded.class)
    public boolean secure(OpenPayment wish, Money limit, String reference) {
        var former = ledger.lockActive(wish.orderNumber());
        if (former.isEmpty() || !wish.amount().isPositive()) {
            return true;
        }
        return switch (wish.method()) {
            case CARD -> !former.get().held().isPositive() || isPromised(next(former.get(), wish));
            case ACCOUNT -> {
                credit.takeMore(next(former.get(), wish), wish.amount(), limit, reference);
                yield true;
            }
            case TRANSFER, COD -> true;
        };
    }

    /** Follows in the transaction that changes the order. An order whose payment nobody opened yet opens it so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(OpenPayment wish) {
        ledger.lockActive(wish.orderNumber()).ifPresent(former -> ledger.next(former)
                .filter(next -> isMeant(next, wish) && next.held().isPositive())
                .ifPresentOrElse(next -> takeOver(former, next), () -> payments.changeMethod(wish)));
    }

    private void takeOver(Payment former, Payment next) {
        if (former.method() == PaymentMethod.ACCOUNT) {
            credit.release(former);
        }
        attempts.takeOver(former, next);
    }

    private boolean isPromised(Payment next) {
        var result = next.providerReference() == null ? cards.authorize(next) : cards.reconcile(next);
        if (!result.isAuthorized()) {
            attempts.giveUp(next);
        }
        return result.isAuthorized();
    }

    private Payment next(Payment former, OpenPayment wish) {
        ledger.next(former).filter(next -> !isMeant(next, wish)).ifPresent(attempts::giveUp);
        return ledger.next(former).orElseGet(() -> {
            attempts.openNext(wish, providers.nameFor(wish.method()));
            return ledger.next(former).orElseThrow();
        });
    }

    private static boolean isMeant(Payment next, OpenPayment wish) {
        return next.method() == wish.method()
                && next.amount().equals(wish.amount())
                && Objects.equals(next.token(), wish.paymentToken());
    }
}
