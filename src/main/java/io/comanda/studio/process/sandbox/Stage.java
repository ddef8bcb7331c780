package io.comanda.studio.process.sandbox;

import static java.util.stream.Collectors.toMap;

import io.comanda.studio.ModelUnknown;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** A draft in the sandbox, on which past orders are rehearsed one after the other. */
final class Stage implements AutoCloseable {

    private final SandboxEngine sandbox;
    private final Diagram draft;
    private final DeploymentWithDefinitions deployed;
    private final String definition;

    private Stage(SandboxEngine sandbox, Diagram draft, DeploymentWithDefinitions deployed) {
        this.sandbox = sandbox;
        this.draft = draft;
        this.deployed = deployed;
        this.definition = deployed.getDeployedProcessDefinitions().stream()
                .filter(each -> each.getKey().equals(draft.process()))
                .findFirst()
                .orElseThrow(() -> new ModelUnknown(draft.process()))
                .getId();
    }

    /**
     * The guard speaks first: nothing else reads a model it does not let pass.
     *
     * @throws io.comanda.platform.engine.guard.ModelRefused if the guard does not let one pass
     */
    static Stage of(SandboxEngine sandbox, String process, Models models) {
        var alone = deploy(sandbox, models.with(List.of(process)));
        try {
            var draft = models.read(process);
            var called = models.missing(draft.called());
            if (called.isEmpty()) {
                return new Stage(sandbox, draft, alone);
            }
            called.add(process);
            remove(sandbox, alone);
            return new Stage(sandbox, draft, deploy(sandbox, models.with(called)));
        } catch (RuntimeException e) {
            remove(sandbox, alone);
            throw e;
        }
    }

    Diagram draft() {
        return draft;
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
        remove(sandbox, deployed);
    }

    private static DeploymentWithDefinitions deploy(SandboxEngine sandbox, Map<String, String> files) {
        var deployment = sandbox.get().getRepositoryService().createDeployment();
        files.forEach(deployment::addString);
        return deployment.deployWithResult();
    }

    private static void remove(SandboxEngine sandbox, DeploymentWithDefinitions deployed) {
        sandbox.get().getRepositoryService().deleteDeployment(deployed.getId(), true);
    }

    private Command<Void> performance(Play play) {
        return context -> {
            var process = process(context);
            var instance = process.createProcessInstance(play.key(), start(process, play));
            try {
                instance.start(transients(play.known()));
                for (var held = play.next(); held != null; held = play.next()) {
                    happen(held, play);
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

    private static void happen(Play.Held held, Play play) {
        if (!held.at().isStill()) {
            return;
        }
        var token = Calls.outTo(held.event(), held.at());
        @Nullable ActivityImpl event = token.getProcessDefinition().findActivity(Calls.own(held.event()));
        var scope =
                event == null ? null : token.createActivityExecutionMapping().get(event.getEventScope());
        if (scope instanceof ExecutionEntity waiting) {
            play.happened(held);
            waiting.executeEventHandlerActivity(Objects.requireNonNull(event));
        } else {
            play.waitsAt(held.at().element());
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
