package io.comanda.ordering;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The order cannot be written down as asked for; each violation names the field and what is wrong with it. */
public class OrderRefused extends Refusal {

    public OrderRefused(List<Violation> violations) {
        super(Kind.INVALID, "The order cannot be accepted as it stands", violations);
    }
}
