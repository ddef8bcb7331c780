package io.comanda.worklist;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The values do not fit the task's form. */
public final class FormInvalid extends Refusal {

    public FormInvalid(List<Violation> violations) {
        super(Kind.INVALID, "The values do not fit the form", violations);
    }
}
