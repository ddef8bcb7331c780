package io.comanda.intake;

import io.comanda.kernel.Refusal;
import java.util.List;

/** Rows are wrong, perhaps since something changed after they were checked; nothing is booked. */
public class OpeningUnsound extends Refusal {

    /** @param first of what is wrong; a pointer names the row by its number */
    public OpeningUnsound(String number, int rows, List<Violation> first) {
        super(Kind.CONFLICT, rows + " rows of " + number + " must be mended", first);
        with("number", number);
        with("rows", rows);
    }
}
