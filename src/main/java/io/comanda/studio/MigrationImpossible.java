package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** The plan does not hold; the preview names the steps. */
public class MigrationImpossible extends Refusal {

    public MigrationImpossible(String process, String reason) {
        super(Kind.CONFLICT, "Instances of " + process + " cannot be moved so: " + reason);
        with("process", process);
        with("reason", reason);
    }
}
