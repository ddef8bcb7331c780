package io.comanda.fulfilment.process;

import io.comanda.fulfilment.domain.Promises;
import io.comanda.payment.ProviderUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for promises of cards that end before their orders do. */
@Component
class PromiseSweep {

    private static final Logger log = LoggerFactory.getLogger(PromiseSweep.class);

    private final Promises promises;

    PromiseSweep(Promises promises) {
        this.promises = promises;
    }

    @Scheduled(fixedDelayString = "${comanda.payment.renewal-pause:10m}", initialDelayString = "2m")
    void sweep() {
        for (var order : promises.ending()) {
            try {
                promises.renew(order);
            } catch (ProviderUnavailable e) {
                log.warn("The card of {} could not be asked anew yet: {}", order, e.getMessage());
                return;
            }
        }
    }
}
