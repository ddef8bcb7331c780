package io.comanda.invoicing.electronic;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks electronic invoices soon after posting, a few at a time, so that busy days keep their pace. */
@Component
class ElectronicSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ElectronicSweep.class);
    private static final int AT_ONCE = 25;

    private final ElectronicInvoices invoices;

    ElectronicSweep(ElectronicInvoices invoices) {
        this.invoices = invoices;
    }

    @Scheduled(
            fixedDelayString = "${comanda.invoicing.check-pause:10s}",
            initialDelayString = "${comanda.invoicing.check-pause:10s}")
    void sweep() {
        invoices.waiting(AT_ONCE).forEach(this::check);
    }

    /** One that cannot be written must not keep the others waiting. */
    void check(String number) {
        try {
            invoices.check(number);
        } catch (RuntimeException e) {
            LOG.error("The electronic invoice {} could not be written", number, e);
            invoices.notWritten(number);
        }
    }
}
