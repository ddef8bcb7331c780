package io.comanda.commission;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The period ends before it begins. */
public class PeriodBackwards extends Refusal {

    public PeriodBackwards() {
        super(
                Kind.INVALID,
                "The period ends before it begins",
                List.of(new Violation("/to", "beforeFrom", "The last day lies before the first")));
    }
}
