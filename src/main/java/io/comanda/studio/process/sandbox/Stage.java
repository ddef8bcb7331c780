package io.comanda.studio.process.sandbox;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
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

    /** @throws io.comanda.platform.engine.guard.ModelRefused if the guard does not let it pass */
    static Stage of(SandboxEngine sandbox, String file, String diagram) {
        var deployed = sandbox.get()
                .getRepositoryService()
                .createDeployment()
                .name("replay")
                .addString(file, diagram)
                .deployWithResult();
        return new Stage(
                sandbox,
                deployed.getId(),
                deployed.getDeployedProcessDefinitions().get(0).getId());
    }

    /** Runs to the end, or to where it would wait, and leaves nothing behind. */
    void perform(Rehearsal rehearsal) {
        rehearsal.perform(() -> {
            try {
                sandbox.configuration().getCommandExecutorTxRequiresNew().execute(performance(rehearsal));
            } catch (Over curtain) {
                // rolled back, as it is meant to be
            }
        });
    }

    @Override
    public void close() {
        sandbox.get().getRepositoryService().deleteDeployment(deployment, true);
    }

    private Command<Void> performance(Rehearsal rehearsal) {
        return context -> {
            var process = process(context);
            var instance = process.createProcessInstance(rehearsal.key(), start(process, rehearsal));
            instance.start();
            for (var held = rehearsal.next(); held != null; held = rehearsal.next()) {
                happen(process, held, rehearsal);
            }
            throw new Over();
        };
    }

    private ProcessDefinitionEntity process(CommandContext context) {
        return sandbox.configuration().getDeploymentCache().findDeployedProcessDefinitionById(definition);
    }

    private static ActivityImpl start(ProcessDefinitionEntity process, Rehearsal rehearsal) {
        var began = Optional.ofNullable(process.findActivity(rehearsal.beganAt()));
        return began.or(() -> Optional.ofNullable(process.getInitial()))
                .orElseThrow(() -> new Unreadable(rehearsal.beganAt(), "The draft does not begin there"));
    }

    private static void happen(ProcessDefinitionEntity process, Rehearsal.Held held, Rehearsal rehearsal) {
        if (held.token().isRemoved() || held.token().isEnded()) {
            return;
        }
        @Nullable ActivityImpl event = process.findActivity(held.event());
        var scope = event == null
                ? null
                : held.token().createActivityExecutionMapping().get(event.getEventScope());
        if (scope instanceof ExecutionEntity waiting) {
            rehearsal.happened(held);
            waiting.executeEventHandlerActivity(Objects.requireNonNull(event));
        } else {
            rehearsal.waitsAt(held.element());
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
