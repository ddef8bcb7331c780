package io.comanda.platform.engine;

import io.comanda.platform.database.SqlStates;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Tells a waiting process that something happened. The only way from a module into a running instance. */
@Component
public class ProcessMessages {

    private static final Pattern NOT_WAITING_ANY_MORE =
            Pattern.compile("^Execution with id '.*' does not have a subscription to a message event");

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
     * @throws OptimisticLockingFailureException if who waited goes on for another reason at this very moment; inside a job
     *     it is the engine's own {@link OptimisticLockingException}, which makes the job run again
     */
    public boolean deliver(String message, String businessKey, Map<String, Object> variables) {
        try {
            return !runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .setVariables(variables)
                    .correlateAllWithResult()
                    .isEmpty();
        } catch (ProcessEngineException e) {
            throw failure(e, Context.getCommandContext() != null);
        }
    }

    static RuntimeException failure(ProcessEngineException failure, boolean insideEngine) {
        var meanwhile = meanwhile(failure);
        return meanwhile instanceof OptimisticLockingException && !insideEngine
                ? new OptimisticLockingFailureException(meanwhile.getMessage(), failure)
                : meanwhile;
    }

    /**
     * The engine looks for who waits, and then for what he waits for. Whoever is woken between these two questions makes it fail
     * as if we had asked for nonsense; only the words tell. Whoever is woken while we write makes the database end one of us.
     */
    private static ProcessEngineException meanwhile(ProcessEngineException failure) {
        var words = String.valueOf(failure.getMessage());
        return NOT_WAITING_ANY_MORE.matcher(words).find() || SqlStates.isCollision(failure)
                ? new OptimisticLockingException(words)
                : failure;
    }
}
