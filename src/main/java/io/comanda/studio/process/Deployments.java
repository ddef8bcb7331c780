package io.comanda.studio.process;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/** When models came, and their text. */
@Component
class Deployments {

    private final RepositoryService repository;

    Deployments(RepositoryService repository) {
        this.repository = repository;
    }

    /** The moment of each deployment by its id. */
    Map<String, Instant> moments() {
        return repository.createDeploymentQuery().list().stream()
                .collect(toMap(
                        Deployment::getId,
                        deployment -> deployment.getDeploymentTime().toInstant()));
    }

    static String text(InputStream model) {
        try (model) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
