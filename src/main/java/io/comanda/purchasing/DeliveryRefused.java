package io.comanda.purchasing;

import io.comanda.kernel.Refusal;
import io.comanda.kernel.Refusal.Violation;
import java.util.List;

/** What is said to have come cannot be taken in; the violations say which line. */
public class DeliveryRefused extends Refusal {

    public DeliveryRefused(String purchaseOrderNumber, List<Violation> violations) {
        super(Kind.INVALID, "Delivery for " + purchaseOrderNumber + " refused: " + violations, violations);
        with("purchaseOrderNumber", purchaseOrderNumber);
    }
}
