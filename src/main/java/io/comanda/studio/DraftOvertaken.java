package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** Something else went live under the name of a file of the draft; it would be undone unseen. */
public class DraftOvertaken extends Refusal {

    public DraftOvertaken(String draft, String file) {
        super(Kind.CONFLICT, "Since draft " + draft + " was begun another version of " + file + " went live");
        with("draft", draft);
        with("file", file);
    }
}
