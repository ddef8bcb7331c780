package io.comanda.payment;

import io.comanda.kernel.Money;
import io.comanda.payment.domain.CreditAccounts;
import io.comanda.payment.domain.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What orders on account take of their customers' limits, and give back to them. */
@Service
@Transactional
public class CustomerCredit {

    private final Ledger ledger;
    private final CreditAccounts accounts;

    CustomerCredit(Ledger ledger, CreditAccounts accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
    }

    /**
     * Opens the payment on account and takes its amount from the customer's limit, in one statement. Repeating it takes
     * nothing more; with a higher limit it may be tried again after a refusal.
     *
     * @throws CreditLimitExceeded if what is used and the amount are more than the limit; nothing has changed then, and
     *     the caller's transaction may go on
     * @throws OtherCurrency if the limit is in another currency
     */
    @Transactional(noRollbackFor = CreditLimitExceeded.class)
    public void take(String orderNumber, String customerNumber, Money amount, Money limit) {
        accounts.take(orderNumber, customerNumber, amount, limit);
    }

    /** Gives back to the limit what the order still holds of it, for instance when it is cancelled. */
    public void release(String orderNumber) {
        ledger.lockLatest(orderNumber, PaymentMethod.ACCOUNT).ifPresent(accounts::release);
    }

    /** Part of the order is not owed any more, since it was credited; counts once for each reference. */
    public void release(String orderNumber, Money amount, String reference) {
        ledger.lockLatest(orderNumber, PaymentMethod.ACCOUNT)
                .ifPresent(payment -> accounts.release(payment, amount, reference));
    }

    /**
     * The order comes to no more than what is owed for it now: what it holds of the limit beyond that is given back.
     *
     * @param reason counts once for each amount
     */
    public void keep(String orderNumber, Money owed, String reason) {
        ledger.lockLatest(orderNumber, PaymentMethod.ACCOUNT)
                .ifPresent(
                        payment -> accounts.release(payment, payment.held().minus(owed), reason + "-" + owed.amount()));
    }

    /**
     * An invoice of the order was paid: what the order holds of the limit goes down.
     *
     * @param reference of the money, for instance the bank's; counts once
     */
    public void settle(String orderNumber, Money amount, String reference) {
        ledger.lockLatest(orderNumber, PaymentMethod.ACCOUNT)
                .ifPresent(payment -> accounts.settle(payment, amount, reference));
    }

    /**
     * Money taken off an invoice again: what the order holds of the limit goes up as far as it had gone down.
     *
     * @param reference of the taking back; counts once
     */
    public void useAgain(String orderNumber, Money amount, String reference) {
        ledger.lockLatest(orderNumber, PaymentMethod.ACCOUNT)
                .ifPresent(payment -> accounts.useAgain(payment, amount, reference));
    }

    @Transactional(readOnly = true)
    public CreditUse use(String customerNumber, String currency) {
        return accounts.use(customerNumber, currency);
    }
}
