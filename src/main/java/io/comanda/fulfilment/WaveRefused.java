package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;
import java.util.List;

/** Not all of these shipments can go on one walk. */
public class WaveRefused extends Refusal {

    public WaveRefused(List<Violation> violations) {
        super(Kind.INVALID, "These shipments cannot be picked as one wave", violations);
    }
}
