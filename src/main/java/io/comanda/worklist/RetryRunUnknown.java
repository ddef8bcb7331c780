package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** There was no such retry. */
public final class RetryRunUnknown extends Refusal {

    public RetryRunUnknown(long run) {
        super(Kind.NOT_FOUND, "There is no retry " + run);
        with("run", run);
    }
}
