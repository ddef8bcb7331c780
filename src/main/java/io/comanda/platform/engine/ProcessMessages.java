package io.comanda.platform.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells a waiting process that something happened. The only way from a module into a running instance. */
@Component
public class ProcessMessages {

    private final RuntimeService runtime;

    ProcessMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Starts the process that begins with this message; the business key is the number people say. */
    public void start(String message, String businessKey, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(variables)
                .correlateStartMessage();
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
