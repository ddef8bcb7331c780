package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** Nothing of this number has gone through the process. */
public class InstanceUnknown extends Refusal {

    public InstanceUnknown(String process, String businessKey) {
        super(Kind.NOT_FOUND, businessKey + " has not gone through " + process);
        with("process", process);
        with("number", businessKey);
    }
}
