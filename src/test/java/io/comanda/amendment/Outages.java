package io.comanda.amendment;

import io.comanda.platform.outside.OutsideAway;
import io.comanda.platform.simulator.SimulatorServer;
import java.util.HashMap;
import java.util.Map;

/** Systems outside that are away for a while, for all orders at once; several orders may have brought it about. */
class Outages {

    private static final long PATIENCE_MILLIS = 3000;

    private final SimulatorServer outside;
    private final Map<String, Integer> away = new HashMap<>();

    Outages(SimulatorServer outside) {
        this.outside = outside;
    }

    synchronized void begin(String system, boolean works) {
        away.merge(system, 1, Integer::sum);
        if (works) {
            outside.silence(system);
        } else {
            outside.takeDown(system);
        }
    }

    synchronized void end(String system) {
        away.computeIfPresent(system, (name, times) -> times == 1 ? null : times - 1);
        if (!away.containsKey(system)) {
            outside.bringUp(system);
        }
        notifyAll();
    }

    /** Whoever has to come to an end does so when everybody answers again; he does not wait for ever. */
    synchronized void sitOut() {
        var until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        try {
            while (!away.isEmpty() && System.nanoTime() < until) {
                wait(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether something failed because nobody answered. */
    static boolean isAway(Throwable e) {
        for (var each = e; each != null; each = each.getCause()) {
            if (each instanceof OutsideAway) {
                return true;
            }
        }
        return false;
    }
}
