package io.comanda.accounting;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The first day is after the last. */
public class StatementDaysBackwards extends Refusal {

    public StatementDaysBackwards() {
        super(
                Kind.INVALID,
                "The first day is after the last",
                List.of(new Violation("/to", "days", "Not before the first day")));
    }
}
