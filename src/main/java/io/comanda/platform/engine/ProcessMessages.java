package io.comanda.platform.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells a waiting process that something happened. The only way from a module into a running instance. */
@Component
public class ProcessMessages {

    private final RuntimeService runtime;
    private final Rollouts rollouts;

    ProcessMessages(RuntimeService runtime, Rollouts rollouts) {
        this.runtime = runtime;
        this.rollouts = rollouts;
    }

    /**
     * Starts the process that begins with this message, in its newest version unless that one is for some only; the
     * business key is the number people say.
     */
    public void start(String message, String businessKey, Map<String, Object> variables) {
        var start = runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables);
        rollouts.version(message, businessKey).ifPresent(start::processDefinitionId);
        start.correlateStartMessage();
    }

    /**
     * Delivers the message to whoever waits for it under this business key.
     *
     * @return false when nobody waits, which is no error: the fact is in the tables, and who comes later reads it there
     */
    public boolean deliver(String message, String businessKey, Map<String, Object> variables) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateAllWithResult()
                .isEmpty();
    }
}
