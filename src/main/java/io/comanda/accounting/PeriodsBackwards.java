package io.comanda.accounting;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The first month is after the last, or they are too far apart. */
public class PeriodsBackwards extends Refusal {

    PeriodsBackwards() {
        super(
                Kind.INVALID,
                "The first month is after the last, or there are more than ten years between them",
                List.of(new Violation("/to", "months", "Not before the first month, and within ten years")));
    }
}
