package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** There is no such mapping file. */
public class MappingUnknown extends Refusal {

    public MappingUnknown(String mapping) {
        super(Kind.NOT_FOUND, "There is no mapping " + mapping);
        with("mapping", mapping);
    }
}
