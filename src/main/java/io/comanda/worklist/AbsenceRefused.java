package io.comanda.worklist;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The absence cannot be entered as it is. */
public final class AbsenceRefused extends Refusal {

    /** @param field of the request that does not fit */
    AbsenceRefused(String field, String code, String message) {
        super(Kind.INVALID, message, List.of(new Violation("/" + field, code, message)));
        with("why", message);
    }
}
