package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;
import java.util.List;

/** These boxes cannot be told apart. */
public class BoxesRefused extends Refusal {

    BoxesRefused(List<Violation> violations) {
        super(Kind.INVALID, "Each box needs a code of its own", violations);
    }
}
