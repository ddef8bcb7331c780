package io.comanda.payment.process;

import io.comanda.payment.ProviderUnavailable;
import io.comanda.payment.domain.LateAuthorizations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives back money that is still held for payments nobody wants: a card that was replaced by another, an authorization that
 * came after the order was cancelled.
 */
@Component
class LateAuthorizationSweep {

    private static final Logger log = LoggerFactory.getLogger(LateAuthorizationSweep.class);

    private final LateAuthorizations late;

    LateAuthorizationSweep(LateAuthorizations late) {
        this.late = late;
    }

    @Scheduled(
            fixedDelayString = "${comanda.payment.sweep-pause:1m}",
            initialDelayString = "${comanda.payment.sweep-pause:30s}")
    void sweep() {
        for (var reference : late.pending()) {
            try {
                late.release(reference);
            } catch (ProviderUnavailable e) {
                log.warn("Money held for {} could not be given back yet: {}", reference, e.getMessage());
                return;
            }
        }
    }
}
