package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** In its present state this cannot be done with the draft. */
public class DraftStateWrong extends Refusal {

    public DraftStateWrong(String draft, DraftState state) {
        super(Kind.CONFLICT, "Draft " + draft + " is " + state);
        with("draft", draft);
        with("state", state);
    }
}
