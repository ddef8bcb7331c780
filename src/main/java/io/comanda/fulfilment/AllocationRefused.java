package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The choice of goods cannot be; each fault with its place. */
public class AllocationRefused extends Refusal {

    public AllocationRefused(List<Violation> violations) {
        super(Kind.INVALID, "The allocation cannot be", violations);
    }
}
