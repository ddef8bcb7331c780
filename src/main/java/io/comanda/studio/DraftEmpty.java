package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** Nothing in the draft differs from what is live. */
public class DraftEmpty extends Refusal {

    public DraftEmpty(String draft) {
        super(Kind.CONFLICT, "Draft " + draft + " changes nothing");
        with("draft", draft);
    }
}
