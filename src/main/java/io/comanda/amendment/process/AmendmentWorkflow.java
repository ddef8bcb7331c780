package io.comanda.amendment.process;

import io.comanda.amendment.AmendmentEnded;
import io.comanda.amendment.AmendmentRequested;
import io.comanda.amendment.AmendmentWithdrawn;
import io.comanda.platform.engine.ProcessMessages;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a change with the change, and ends it when the change is taken back. */
@Component
class AmendmentWorkflow {

    private final ProcessMessages messages;

    AmendmentWorkflow(ProcessMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void requested(AmendmentRequested event) {
        messages.start(Names.REQUESTED, event.number(), Map.of(Names.ORDER, event.orderNumber()));
    }

    @EventListener
    void withdrawn(AmendmentWithdrawn event) {
        if (!messages.deliver(Names.WITHDRAWN, event.number(), Map.of())) {
            throw new AmendmentEnded(event.number());
        }
    }
}
