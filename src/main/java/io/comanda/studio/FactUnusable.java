package io.comanda.studio;

import io.comanda.kernel.Refusal;
import java.util.List;

/** Something is said of a made-up order that nobody can know, or that is of another kind. */
public class FactUnusable extends Refusal {

    public FactUnusable(String fact, String code, String message) {
        super(
                Kind.INVALID,
                "The fact " + fact + " cannot be used",
                List.of(new Violation("/facts/" + fact, code, message)));
    }
}
