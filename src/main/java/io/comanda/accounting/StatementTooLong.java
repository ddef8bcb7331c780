package io.comanda.accounting;

import io.comanda.kernel.Refusal;
import java.util.List;

/** More happened in the time than a letter may list. */
public class StatementTooLong extends Refusal {

    public StatementTooLong(int most) {
        super(
                Kind.INVALID,
                "More than " + most + " movements",
                List.of(new Violation("/from", "tooLong", "Choose a shorter time")));
        with("most", most);
    }
}
