package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** The draft holds no file of this name. */
public class FileUnknown extends Refusal {

    public FileUnknown(String draft, String file) {
        super(Kind.NOT_FOUND, "Draft " + draft + " has no file " + file);
        with("draft", draft);
        with("file", file);
    }
}
