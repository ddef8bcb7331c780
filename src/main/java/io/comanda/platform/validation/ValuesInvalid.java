package io.comanda.platform.validation;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The request breaks rules of its own fields; the violations say which. */
public final class ValuesInvalid extends Refusal {

    public ValuesInvalid(List<Violation> violations) {
        super(Kind.INVALID, "Invalid values: " + violations, violations);
    }
}
