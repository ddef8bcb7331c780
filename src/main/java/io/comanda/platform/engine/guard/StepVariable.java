package io.comanda.platform.engine.guard;

import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import java.util.List;

/**
 * A variable that a step sets.
 *
 * @param values all it can be, empty where it can be anything of its kind
 * @param usual of a flag: what it is when nothing is out of the ordinary
 */
public record StepVariable(String name, VariableKind kind, List<String> values, boolean usual) {

    static StepVariable of(Writes writes) {
        return new StepVariable(writes.value(), writes.kind(), List.of(writes.oneOf()), writes.usual());
    }
}
