package io.comanda.platform.engine;

import io.comanda.platform.engine.guard.ShippedModels;
import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings the diagrams, decisions and forms the application ships with into the engine. What did not change since they
 * last came is left alone, so that a version deployed by a process administrator stays the live one over a restart.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);

    private final RepositoryService repository;
    private final ShippedModels shipped;

    ModelDeployment(RepositoryService repository, ShippedModels shipped) {
        this.repository = repository;
        this.shipped = shipped;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var models = shipped.files();
        if (models.isEmpty()) {
            return;
        }
        var deployment = repository
                .createDeployment()
                .name("comanda")
                .source(ShippedModels.SOURCE)
                .enableDuplicateFiltering(true);
        models.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        var definitions = deployment.deployWithResult().getDeployedProcessDefinitions();
        log.info(
                "{} models are in place, {} diagrams of them new or changed",
                models.size(),
                definitions == null ? 0 : definitions.size());
    }
}
