package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** No order of this process has come to its end yet. */
public class NothingToReplay extends Refusal {

    public NothingToReplay(String process) {
        super(Kind.CONFLICT, "Nothing of " + process + " has ended yet");
        with("process", process);
    }
}
