package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** All new instances of the process follow one version. */
public class RolloutUnknown extends Refusal {

    public RolloutUnknown(String process) {
        super(Kind.NOT_FOUND, "Process " + process + " has no version on trial");
        with("process", process);
    }
}
