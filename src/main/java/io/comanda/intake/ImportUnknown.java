package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** There is no such import. */
public class ImportUnknown extends Refusal {

    public ImportUnknown(long id) {
        super(Kind.NOT_FOUND, "There is no import " + id);
        with("id", id);
    }
}
