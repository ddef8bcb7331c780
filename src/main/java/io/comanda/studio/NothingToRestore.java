package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** All files of the release were new: there is nothing to go back to. */
public class NothingToRestore extends Refusal {

    public NothingToRestore(String release) {
        super(Kind.CONFLICT, "Release " + release + " changed nothing that was there before it");
        with("release", release);
    }
}
