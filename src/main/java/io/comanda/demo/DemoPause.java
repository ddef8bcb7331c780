package io.comanda.demo;

import java.time.Duration;

/** The engine is at work meanwhile. */
final class DemoPause {

    private DemoPause() {}

    /** @return false when the application is being stopped */
    static boolean of(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
