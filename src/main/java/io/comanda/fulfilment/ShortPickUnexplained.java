package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;
import java.util.List;

/** Less was picked than planned, and nobody said why. */
public class ShortPickUnexplained extends Refusal {

    public ShortPickUnexplained(long item) {
        super(
                Kind.INVALID,
                "Less than planned needs a reason",
                List.of(new Violation("/reason", "required", "is needed when less is picked than planned")));
        with("item", item);
    }
}
