package io.comanda.invoicing.process;

import io.comanda.invoicing.Dunning;
import io.comanda.invoicing.DunningBegan;
import io.comanda.invoicing.InvoiceDisputed;
import io.comanda.invoicing.InvoicePaid;
import io.comanda.platform.engine.ProcessMessages;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each night for customers to be reminded, and stops when they have paid or object. */
@Component
class DunningWorkflow {

    static final String DUNNING_BEGAN = "invoicing.DunningBegan";
    static final String ARREARS_SETTLED = "invoicing.ArrearsSettled";

    private final Dunning dunning;
    private final ProcessMessages messages;

    DunningWorkflow(Dunning dunning, ProcessMessages messages) {
        this.dunning = dunning;
        this.messages = messages;
    }

    @Scheduled(cron = "${comanda.invoicing.dunning-cron:0 0 5 * * *}")
    void night() {
        dunning.begin();
    }

    @EventListener
    void dunningBegan(DunningBegan event) {
        messages.start(DUNNING_BEGAN, event.dunningNumber(), Map.of());
    }

    @ApplicationModuleListener
    void invoicePaid(InvoicePaid event) {
        settled(event.invoiceNumber());
    }

    @ApplicationModuleListener
    void invoiceDisputed(InvoiceDisputed event) {
        settled(event.invoiceNumber());
    }

    private void settled(String invoiceNumber) {
        dunning.settled(invoiceNumber).forEach(number -> messages.deliver(ARREARS_SETTLED, number, Map.of()));
    }
}
