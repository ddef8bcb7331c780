package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** The folder does not exist, or lies outside of those an operator has opened for imports; which of both is not told. */
public class FolderNotAllowed extends Refusal {

    public FolderNotAllowed(String folder) {
        super(Kind.INVALID, "Not a folder to import from: " + folder);
        with("folder", folder);
    }
}
