package io.comanda.payment;

import io.comanda.payment.domain.OpenMoney;
import io.comanda.payment.domain.Refunds;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that finance pays back by hand. */
@Service
@Transactional
public class OwedRefunds {

    private final OpenMoney open;
    private final Refunds refunds;

    OwedRefunds(OpenMoney open, Refunds refunds) {
        this.open = open;
        this.refunds = refunds;
    }

    /** What finance has to pay back, the oldest first; give the last id seen as {@code after}. */
    @Transactional(readOnly = true)
    public List<RefundOwed> list(long after, int limit) {
        return open.refundsOwed(after, limit);
    }

    /** Finance has paid back what was owed for a reference. */
    public void paid(String orderNumber, String reference, String bankReference) {
        refunds.paidBack(orderNumber, reference, bankReference);
    }
}
