package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The file is no payout list: empty, too long, or no text. */
public class PayoutUnreadable extends Refusal {

    public PayoutUnreadable() {
        super(
                Kind.INVALID,
                "The file is no list of parcels with at most 1000 lines",
                List.of(new Violation("/file", "unreadable", "is no list of parcels with at most 1000 lines")));
    }
}
