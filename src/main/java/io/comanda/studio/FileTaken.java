package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** The draft holds a file of this name already. */
public class FileTaken extends Refusal {

    public FileTaken(String draft, String file) {
        super(Kind.CONFLICT, "Draft " + draft + " holds " + file + " already");
        with("draft", draft);
        with("file", file);
    }
}
