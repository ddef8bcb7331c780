package io.comanda.platform.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.platform.engine.guard.Samples.Sample;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The application's own engine refuses whatever way a model comes in. */
@IntegrationTest
class EngineHardeningTest {

    @Autowired
    private RepositoryService repository;

    /** Files of other kinds are mere bytes to the engine; which words are known is a matter of the vocabulary. */
    static Stream<Sample> hostile() {
        return Stream.concat(HostileModels.all(), HostileDecisionsAndForms.all())
                .filter(sample -> sample.file().matches(".*\\.(bpmn|dmn|form)"))
                .filter(sample -> !sample.what().matches("unknown (group|message)"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesTheDeploymentAndKeepsNothing(Sample sample) {
        var before = repository.createDeploymentQuery().count();
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addInputStream(sample.file(), new ByteArrayInputStream(sample.bytes()))
                        .deploy())
                .isInstanceOfSatisfying(ModelRefused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::elementId)
                        .contains(sample.elementId()));
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }
}
