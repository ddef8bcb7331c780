package io.comanda.platform.schedule;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells again what one module said to another and was not heard to the end: its listener failed, or the node died under
 * it. Listeners therefore do nothing the second time.
 */
@Component
class Redelivery {

    /** Longer than any listener needs. */
    private static final Duration UNHEARD_FOR = Duration.ofMinutes(2);

    private final IncompleteEventPublications unheard;

    Redelivery(IncompleteEventPublications unheard) {
        this.unheard = unheard;
    }

    @Scheduled(fixedDelayString = "${comanda.events.redelivery-pause:1m}", initialDelayString = "1m")
    void redeliver() {
        unheard.resubmitIncompletePublicationsOlderThan(UNHEARD_FOR);
    }
}
