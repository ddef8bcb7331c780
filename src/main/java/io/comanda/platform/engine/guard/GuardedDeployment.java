package io.comanda.platform.engine.guard;

import java.util.TreeMap;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Asks the guard about the files of a new deployment before the engine's own deployers see them. */
final class GuardedDeployment implements Deployer {

    private final ModelGuard guard;

    GuardedDeployment(ModelGuard guard) {
        this.guard = guard;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            var files = new TreeMap<String, byte[]>();
            deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
            if (ShippedModels.SOURCE.equals(deployment.getSource())) {
                guard.checkShipped(files);
            } else {
                guard.check(files);
            }
        }
    }
}
