package io.comanda.studio.process;

import io.comanda.studio.InstanceRoad;
import io.comanda.studio.InstanceUnknown;
import io.comanda.studio.domain.PassedSteps;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows those who look after processes where an instance went, without what it carries. */
@Component
@Transactional(readOnly = true)
public class InstanceRoads {

    /** A road that is longer goes round and round. */
    private static final int MOST_STEPS = 1_000;

    private final PassedSteps passed;
    private final RepositoryService repository;

    InstanceRoads(PassedSteps passed, RepositoryService repository) {
        this.passed = passed;
        this.repository = repository;
    }

    /** @throws InstanceUnknown if there is none of this number */
    public InstanceRoad of(String process, String businessKey) {
        var instance = passed.latest(process, businessKey).orElseThrow(() -> new InstanceUnknown(process, businessKey));
        return new InstanceRoad(
                process,
                instance.version(),
                businessKey,
                instance.began(),
                instance.ended(),
                Deployments.text(repository.getProcessModel(instance.definition())),
                passed.of(instance.id(), MOST_STEPS),
                passed.failed(instance.id()));
    }
}
