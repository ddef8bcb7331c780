package io.comanda.studio.process.sandbox;

import static java.util.stream.Collectors.toMap;

import io.comanda.studio.ModelUnknown;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** A draft in the sandbox, on which past orders are rehearsed one after the other. */
final class Stage implements AutoCloseable {

    private final SandboxEngine sandbox;
    private final String deployment;
    private final String definition;

    private Stage(SandboxEngine sandbox, String deployment, String definition) {
        this.sandbox = sandbox;
        this.deployment = deployment;
        this.definition = definition;
    }

    /**
     * @param diagram of the process
     * @param files of the draft by name; they may name each other
     * @throws io.comanda.platform.engine.guard.ModelRefused if the guard does not let it pass
     */
    static Stage of(SandboxEngine sandbox, String process, String diagram, Map<String, String> files) {
        var deployment = sandbox.get().getRepositoryService().createDeployment().name(process);
        files.forEach(deployment::addString);
        var deployed = deployment.addString(process + ".bpmn", diagram).deployWithResult();
        return new Stage(
                sandbox,
                deployed.getId(),
                deployed.getDeployedProcessDefinitions().stream()
                        .filter(each -> each.getKey().equals(process))
                        .findFirst()
                        .orElseThrow(() -> new ModelUnknown(process))
                        .getId());
    }

    /** Runs to the end, or to where it would wait, and leaves nothing behind. */
    void perform(Play play) {
        play.perform(() -> {
            try {
                sandbox.configuration().getCommandExecutorTxRequiresNew().execute(performance(play));
            } catch (Over curtain) {
                // rolled back, as it is meant to be
            }
        });
    }

    @Override
    public void close() {
        sandbox.get().getRepositoryService().deleteDeployment(deployment, true);
    }

    private Command<Void> performance(Play play) {
        return context -> {
            var process = process(context);
            var instance = process.createProcessInstance(play.key(), start(process, play));
            try {
                instance.start(transients(play.known()));
                for (var held = play.next(); held != null; held = play.next()) {
                    happen(process, held, play);
                }
            } finally {
                play.curtain(instance);
            }
            throw new Over();
        };
    }

    private static Map<String, Object> transients(Map<String, Object> known) {
        return known.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> Variables.untypedValue(each.getValue(), true)));
    }

    private ProcessDefinitionEntity process(CommandContext context) {
        return sandbox.configuration().getDeploymentCache().findDeployedProcessDefinitionById(definition);
    }

    private static ActivityImpl start(ProcessDefinitionEntity process, Play play) {
        var began = Optional.ofNullable(process.findActivity(play.beganAt()));
        return began.or(() -> Optional.ofNullable(process.getInitial()))
                .orElseThrow(() -> new Unreadable(play.beganAt(), "The draft does not begin there"));
    }

    private static void happen(ProcessDefinitionEntity process, Play.Held held, Play play) {
        if (held.token().isRemoved() || held.token().isEnded()) {
            return;
        }
        @Nullable ActivityImpl event = process.findActivity(held.event());
        var scope = event == null
                ? null
                : held.token().createActivityExecutionMapping().get(event.getEventScope());
        if (scope instanceof ExecutionEntity waiting) {
            play.happened(held);
            waiting.executeEventHandlerActivity(Objects.requireNonNull(event));
        } else {
            play.waitsAt(held.element());
        }
    }

    /** Ends the transaction without a commit. */
    private static final class Over extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Over() {
            super("over", null, false, false);
        }
    }
}
