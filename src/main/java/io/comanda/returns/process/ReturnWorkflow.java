package io.comanda.returns.process;

import io.comanda.platform.engine.ProcessMessages;
import io.comanda.returns.ReturnChanged;
import io.comanda.returns.ReturnRequested;
import io.comanda.returns.ReturnState;
import io.comanda.returns.ReturnWithdrawn;
import io.comanda.returns.Returns;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a return and tells it what happened outside, each in one transaction with the fact. */
@Component
class ReturnWorkflow {

    private final ProcessMessages messages;
    private final Returns returns;

    ReturnWorkflow(ProcessMessages messages, Returns returns) {
        this.messages = messages;
        this.returns = returns;
    }

    @EventListener
    void returnRequested(ReturnRequested event) {
        messages.start(Names.RETURN_REQUESTED, event.returnNumber(), Map.of());
    }

    @EventListener
    void returnWithdrawn(ReturnWithdrawn event) {
        messages.deliver(Names.RETURN_WITHDRAWN, event.returnNumber(), Map.of());
    }

    @EventListener
    void returnChanged(ReturnChanged event) {
        messages.deliver(Names.RETURN_CHANGED, event.returnNumber(), Map.of());
        if (returns.get(event.returnNumber()).state() == ReturnState.INSPECTED) {
            messages.deliver(Names.RETURN_INSPECTED, event.returnNumber(), Map.of());
        }
    }
}
