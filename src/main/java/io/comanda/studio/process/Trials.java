package io.comanda.studio.process;

import io.comanda.platform.engine.Rollout;
import io.comanda.platform.engine.Rollouts;
import io.comanda.studio.DraftFile;
import io.comanda.studio.GoLive;
import io.comanda.studio.ModelKind;
import io.comanda.studio.RolloutForAllOnly;
import io.comanda.studio.RolloutUnderWay;
import io.comanda.studio.RolloutUnknown;
import io.comanda.studio.RolloutView;
import io.comanda.studio.VersionFigures;
import io.comanda.studio.domain.BegunInstances;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** New versions of diagrams that some new instances follow first. */
@Component
@Transactional
public class Trials {

    private final Rollouts rollouts;
    private final BegunInstances begun;
    private final LiveModels live;
    private final RepositoryService repository;
    private final Clock clock;

    Trials(Rollouts rollouts, BegunInstances begun, LiveModels live, RepositoryService repository, Clock clock) {
        this.rollouts = rollouts;
        this.begun = begun;
        this.live = live;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Whether the files can be for some only. A decision, or a form that is live already, is shared by all versions of
     * a diagram; a diagram without a message at its start is begun by others than us.
     */
    @Transactional(readOnly = true)
    public void requirePossible(List<DraftFile> files, GoLive how) {
        files.stream()
                .filter(file -> file.model().kind() == ModelKind.PROCESS)
                .filter(file -> rollouts.of(file.model().key()).isPresent())
                .findFirst()
                .ifPresent(file -> {
                    throw new RolloutUnderWay(file.model().key());
                });
        if (how.isForSome()) {
            files.stream().filter(this::isShared).findFirst().ifPresent(file -> {
                throw new RolloutForAllOnly(file.name());
            });
        }
    }

    /** The versions that stay live for the others, by process; before the new ones are put into the engine. */
    @Transactional(readOnly = true)
    public Map<String, String> prepare(List<DraftFile> files, GoLive how) {
        requirePossible(files, how);
        if (!how.isForSome()) {
            return Map.of();
        }
        return files.stream()
                .filter(file -> file.model().kind() == ModelKind.PROCESS)
                .map(file -> file.model().key())
                .collect(Collectors.toMap(
                        Function.identity(), key -> live.definition(key).orElseThrow()));
    }

    /** @param stable what {@link #prepare} said */
    public void begin(Map<String, String> stable, GoLive how) {
        stable.forEach((process, former) -> {
            var candidate = live.definition(process).orElseThrow();
            rollouts.begin(new Rollout(
                    process,
                    live.startMessage(former).orElseThrow(),
                    candidate,
                    former,
                    how.share(),
                    how.customerGroup(),
                    clock.instant()));
        });
    }

    @Transactional(readOnly = true)
    public List<RolloutView> underWay() {
        return rollouts.all().stream().map(this::view).toList();
    }

    /** Side by side since the trial began: the version that is tried, then the one all the others follow. */
    @Transactional(readOnly = true)
    public List<VersionFigures> figures(String process) {
        var trial = rollouts.of(process).orElseThrow(() -> new RolloutUnknown(process));
        return List.of(figures(trial, trial.candidate()), figures(trial, trial.stable()));
    }

    private VersionFigures figures(Rollout trial, String definition) {
        return begun.since(trial.startedAt(), definition, version(definition), definition.equals(trial.candidate()));
    }

    /** For more of the new instances than before, or others; for everybody if it is for nobody in particular. */
    public void widen(String process, GoLive how) {
        var present = rollouts.of(process).orElseThrow(() -> new RolloutUnknown(process));
        if (how.isForSome()) {
            rollouts.begin(new Rollout(
                    process,
                    present.message(),
                    present.candidate(),
                    present.stable(),
                    how.share(),
                    how.customerGroup(),
                    present.startedAt()));
        } else {
            rollouts.end(process);
        }
    }

    private boolean isShared(DraftFile file) {
        return switch (file.model().kind()) {
            case DECISION -> true;
            case FORM -> file.base() != null;
            case PROCESS ->
                live.definition(file.model().key()).flatMap(live::startMessage).isEmpty();
        };
    }

    private RolloutView view(Rollout rollout) {
        return new RolloutView(
                rollout.process(),
                version(rollout.candidate()),
                version(rollout.stable()),
                rollout.share(),
                rollout.customerGroup(),
                rollout.startedAt());
    }

    private int version(String definition) {
        return Objects.requireNonNull(repository.getProcessDefinition(definition))
                .getVersion();
    }
}
