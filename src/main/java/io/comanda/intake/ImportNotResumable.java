package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** Only an import that failed or was cancelled can go on. */
public class ImportNotResumable extends Refusal {

    public ImportNotResumable(long id, ImportState state) {
        super(Kind.CONFLICT, "Import " + id + " is " + state);
        with("id", id);
        with("state", state.name());
    }
}
