package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** The import has ended; there is nothing to cancel. */
public class ImportOver extends Refusal {

    public ImportOver(long id, ImportState state) {
        super(Kind.CONFLICT, "Import " + id + " is " + state);
        with("id", id);
        with("state", state.name());
    }
}
