package io.comanda.platform.web;

import io.comanda.kernel.Refusal;

/** A request with the same key is being worked on at this moment; asking again a little later gives its answer. */
public class StillRunning extends Refusal {

    public StillRunning(String key) {
        super(Kind.CONFLICT, "A request with the key " + key + " is still running");
        with("key", key);
    }
}
