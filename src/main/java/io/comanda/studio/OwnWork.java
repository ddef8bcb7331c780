package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** Who had a hand in a draft does not approve it. */
public class OwnWork extends Refusal {

    public OwnWork(String draft) {
        super(Kind.FORBIDDEN, "Draft " + draft + " is reviewed by somebody who did not work on it");
        with("draft", draft);
    }
}
