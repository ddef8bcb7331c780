package io.comanda.purchasing;

import io.comanda.kernel.Refusal;
import io.comanda.kernel.Refusal.Violation;
import java.util.List;

/** What the supplier is said to have confirmed does not fit the order; the violations say which line. */
public class ConfirmationRefused extends Refusal {

    public ConfirmationRefused(String purchaseOrderNumber, List<Violation> violations) {
        super(Kind.INVALID, "Confirmation of " + purchaseOrderNumber + " refused: " + violations, violations);
        with("purchaseOrderNumber", purchaseOrderNumber);
    }
}
