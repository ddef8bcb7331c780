package io.comanda.platform.engine.guard;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Asks the guard about each file of a new deployment before the engine's own deployers see it. */
final class GuardedDeployment implements Deployer {

    private final ModelGuard guard;

    GuardedDeployment(ModelGuard guard) {
        this.guard = guard;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            deployment.getResources().forEach((name, resource) -> guard.check(name, resource.getBytes()));
        }
    }
}
