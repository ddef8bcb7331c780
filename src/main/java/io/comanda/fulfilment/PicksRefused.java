package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;
import java.util.List;

/** What the picker says he picked does not fit the pick list. */
public class PicksRefused extends Refusal {

    public PicksRefused(List<Violation> violations) {
        super(Kind.INVALID, "The picks do not fit the pick list", violations);
    }
}
