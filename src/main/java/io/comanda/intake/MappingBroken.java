package io.comanda.intake;

import io.comanda.kernel.Refusal;
import java.util.List;

/** A mapping file cannot be used; the violations point into it. */
public class MappingBroken extends Refusal {

    public MappingBroken(String mapping, List<Violation> violations) {
        super(Kind.INVALID, "The mapping " + mapping + " cannot be used: " + violations, violations);
        with("mapping", mapping);
    }

    public static MappingBroken at(String mapping, String pointer, String message) {
        return new MappingBroken(mapping, List.of(new Violation(pointer, "mapping", message)));
    }
}
