package io.comanda.worklist;

import io.comanda.kernel.Refusal;
import java.util.List;

/** There is no such value, it may not be changed, or the new one is of another type. */
public final class DataNotCorrectable extends Refusal {

    public DataNotCorrectable(String name) {
        super(
                Kind.INVALID,
                name + " cannot be corrected like this",
                List.of(new Violation("/data/" + name, "uncorrectable", "cannot be corrected like this")));
        with("name", name);
    }
}
