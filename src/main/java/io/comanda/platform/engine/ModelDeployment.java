package io.comanda.platform.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the diagrams, decisions and forms the application ships with into the engine. What did not change since they
 * last came is left alone, so that a version deployed by a process administrator stays the live one over a restart.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ModelDeployment.class);
    private static final List<String> PLACES =
            List.of("classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form");

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var models = shipped();
        if (models.isEmpty()) {
            return;
        }
        var deployment =
                repository.createDeployment().name("comanda").source("shipped").enableDuplicateFiltering(true);
        models.forEach(model -> deployment.addInputStream(String.valueOf(model.getFilename()), open(model)));
        var definitions = deployment.deployWithResult().getDeployedProcessDefinitions();
        log.info(
                "{} models are in place, {} diagrams of them new or changed",
                models.size(),
                definitions == null ? 0 : definitions.size());
    }

    private static List<Resource> shipped() {
        var resolver = new PathMatchingResourcePatternResolver();
        var found = new ArrayList<Resource>();
        try {
            for (var place : PLACES) {
                found.addAll(Arrays.asList(resolver.getResources(place)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparing(r -> String.valueOf(r.getFilename())));
        return found;
    }

    private static InputStream open(Resource model) {
        try {
            return model.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
