package io.comanda.platform.live;

import io.comanda.kernel.Refusal;

/** This person, or all together, have as many screens open as this node serves. */
public final class TooManyScreens extends Refusal {

    TooManyScreens(int allowed) {
        super(Kind.THROTTLED, "No more than " + allowed + " screens at a time");
        with("allowed", allowed);
    }
}
