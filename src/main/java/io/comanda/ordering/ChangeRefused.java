package io.comanda.ordering;

import io.comanda.kernel.Refusal;
import java.util.List;

/** An order cannot be changed in this way; each violation names the field and what stands against it. */
public class ChangeRefused extends Refusal {

    public ChangeRefused(List<Violation> violations) {
        super(Kind.INVALID, "The order cannot be changed like this", violations);
    }
}
