package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** One migration of a process moves instances at a time. */
public class MigrationUnderWay extends Refusal {

    public MigrationUnderWay(String process) {
        super(Kind.CONFLICT, "Instances of " + process + " are being moved");
        with("process", process);
    }
}
