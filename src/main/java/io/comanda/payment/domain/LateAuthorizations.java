package io.comanda.payment.domain;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Money that providers hold, or may hold, for payments nobody wants any more. */
@Component
public class LateAuthorizations {

    private static final Duration AUTHORIZATION_LIFE = Duration.ofDays(8);

    private final Ledger ledger;
    private final OpenMoney open;
    private final CardPayments cards;

    LateAuthorizations(Ledger ledger, OpenMoney open, CardPayments cards) {
        this.ledger = ledger;
        this.open = open;
        this.cards = cards;
    }

    /** References of payments given up whose money is not known to be free; no more than a hundred at once. */
    @Transactional(readOnly = true)
    public List<String> pending() {
        return open.givenUp(AUTHORIZATION_LIFE);
    }

    /** Gives back what is held for one of them, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void release(String reference) {
        ledger.lock(reference).filter(Payment::isCancelled).ifPresent(cards::release);
    }
}
