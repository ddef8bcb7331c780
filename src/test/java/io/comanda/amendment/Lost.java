package io.comanda.amendment;

import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.ConcurrencyFailureException;

/** Races that were lost: who meets another at the same order tries again, as a screen or a job would. */
final class Lost {

    private static final int TIMES = 10;

    private Lost() {}

    /** A system that is away is no reason to fail either, the step is tried again later: false if there was one. */
    static boolean again(Runnable work) {
        for (var left = TIMES; left > 0; left--) {
            try {
                work.run();
                return true;
            } catch (RuntimeException e) {
                if (Outages.isAway(e)) {
                    return false;
                }
                if (left == 1 || !isRace(e)) {
                    throw e;
                }
            }
        }
        return true;
    }

    /** Goods that come in wake orders in this very moment; the engine tells of a lost race in more than one way. */
    private static boolean isRace(RuntimeException e) {
        return e instanceof ConcurrencyFailureException
                || e instanceof ProcessEngineException
                || e.getStackTrace().length > 0
                        && e.getStackTrace()[0].getClassName().startsWith("org.camunda.bpm.engine.");
    }
}
