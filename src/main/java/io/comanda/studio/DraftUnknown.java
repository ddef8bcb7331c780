package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** There is no such draft. */
public class DraftUnknown extends Refusal {

    public DraftUnknown(String draft) {
        super(Kind.NOT_FOUND, "No draft " + draft);
        with("draft", draft);
    }
}
