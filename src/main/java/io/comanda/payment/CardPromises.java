package io.comanda.payment;

import io.comanda.payment.domain.Ledger;
import io.comanda.payment.domain.OpenMoney;
import io.comanda.payment.domain.Renewals;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cards have promised for orders, and until when. Whoever knows whether an order still needs it asks for more in time. */
@Service
@Transactional
public class CardPromises {

    private final OpenMoney open;
    private final Ledger ledger;
    private final Renewals renewals;
    private final PaymentProperties properties;
    private final Clock clock;

    CardPromises(OpenMoney open, Ledger ledger, Renewals renewals, PaymentProperties properties, Clock clock) {
        this.open = open;
        this.ledger = ledger;
        this.renewals = renewals;
        this.properties = properties;
        this.clock = clock;
    }

    /** Numbers of orders whose card promises something not much longer, or no more; no more than a hundred at once. */
    public List<String> ending() {
        open.settle(soon());
        return open.lapsing(soon());
    }

    /**
     * Asks the card once more for what is still to be taken; the former promise is given up when the new one is given.
     * While the provider has not decided, nothing changes, and the same question may be asked again; nothing is asked where
     * somebody was faster.
     *
     * @return whether the card promises; one that declines is not asked again
     */
    public AuthorizationResult renew(String orderNumber) {
        var payment = ledger.lockActive(orderNumber).orElseThrow(() -> new PaymentUnknown(orderNumber));
        var lapsesAt = payment.lapsesAt();
        if (lapsesAt == null || !lapsesAt.isBefore(soon())) {
            return AuthorizationResult.of(AuthorizationResult.Outcome.AUTHORIZED);
        }
        var result = renewals.renew(payment);
        if (result.outcome() == AuthorizationResult.Outcome.DECLINED) {
            open.forgetLapse(payment);
        }
        return result;
    }

    /** Nobody needs what is still promised for the order: it may lapse. */
    public void letLapse(String orderNumber) {
        ledger.lockActive(orderNumber).ifPresent(open::forgetLapse);
    }

    private Instant soon() {
        return clock.instant().plus(properties.renewBefore());
    }
}
