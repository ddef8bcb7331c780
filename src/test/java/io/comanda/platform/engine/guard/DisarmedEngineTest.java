package io.comanda.platform.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.comanda.TestDatabase;
import io.comanda.platform.engine.guard.Samples.Sample;
import io.comanda.samples.process.SampleSteps;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens when a model gets past the guard: once to the engine's parser, once right into its running. */
@SuppressWarnings("NullAway.Init")
class DisarmedEngineTest {

    private static ProcessEngine parsing;
    private static ProcessEngine running;

    @BeforeAll
    static void startEngines() {
        var hardening = Samples.hardening();
        var guarded = engine(TestDatabase.create(), "parsing");
        hardening.disarm(guarded);
        hardening.guardParsing(guarded);
        parsing = guarded.buildProcessEngine();
        var bare = engine(TestDatabase.create(), "running");
        hardening.disarm(bare);
        running = bare.buildProcessEngine();
    }

    @AfterAll
    static void stopEngines() {
        parsing.close();
        running.close();
    }

    @BeforeEach
    void nothingIsTouchedYet() {
        Marker.TOUCHED.set(0);
    }

    static Stream<Sample> reaching() {
        return HostileModels.reaching();
    }

    /** All but the form handler, whose class the engine's own parser makes: only the guarded parser keeps that out. */
    static Stream<Sample> runnable() {
        return reaching().filter(sample -> !sample.content().contains("formHandlerClass"));
    }

    static Stream<Sample> foreign() {
        return HostileDecisionsAndForms.foreign();
    }

    @ParameterizedTest
    @MethodSource("reaching")
    void refusesToParse(Sample sample) {
        assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> deploy(parsing, sample));
        assertThat(parsing.getRepositoryService().createProcessDefinitionQuery().count())
                .isZero();
        assertThat(Marker.TOUCHED).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void touchesNothingEvenWhenItRuns(Sample sample) {
        try {
            var deployment = deploy(running, sample);
            try {
                running.getRuntimeService().startProcessInstanceByKey("sample", Map.of("order", "x"));
                assertThat(running.getRuntimeService()
                                .createVariableInstanceQuery()
                                .list())
                        .noneMatch(
                                variable -> String.valueOf(variable.getValue()).contains("postgres"));
            } finally {
                running.getRepositoryService().deleteDeployment(deployment, true);
            }
        } catch (RuntimeException | LinkageError refused) {
            assertThat(refused).hasMessageNotContaining("ClassCastException");
        }
        assertThat(Marker.TOUCHED).hasValue(0);
    }

    static Stream<Sample> endless() {
        return Stream.concat(HostileModels.all(), HostileStructures.all()).filter(sample -> Set.of(
                        "process that calls itself",
                        "loop nobody can leave",
                        "signal that starts its own process",
                        "loops inside each other",
                        "20,000 turns")
                .contains(sample.what()));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void endsWhatWouldNotEndAndKeepsNothingOfIt(Sample sample) {
        var deployment = deploy(running, sample);
        try {
            assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> begin(sample));
            assertThat(running.getRuntimeService().createExecutionQuery().count())
                    .isZero();
        } finally {
            running.getRepositoryService().deleteDeployment(deployment, true);
        }
    }

    private static void begin(Sample sample) {
        if (sample.what().startsWith("signal")) {
            running.getRuntimeService().signalEventReceived("sample.Again");
        } else {
            running.getRuntimeService().startProcessInstanceByKey("sample");
        }
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void decidesNothingInAnotherLanguage(Sample sample) {
        try {
            deploy(running, sample);
            running.getDecisionService().evaluateDecisionTableByKey("sample-decision", Map.of("a", "x"));
        } catch (RuntimeException refused) {
            assertThat(refused).isNotInstanceOf(ClassCastException.class);
        }
        assertThat(Marker.TOUCHED).hasValue(0);
    }

    @Test
    void hasNoScriptEngine() {
        var scripts =
                ((ProcessEngineConfigurationImpl) running.getProcessEngineConfiguration()).getScriptEngineResolver();
        assertThatExceptionOfType(ExpressionRefused.class).isThrownBy(() -> scripts.getScriptEngine("juel", true));
    }

    @Test
    void runsAnHonestDiagram() {
        var runs = SampleSteps.RUNS.get();
        var deployment = deploy(
                parsing,
                new Sample(
                        "honest",
                        "honest.bpmn",
                        Samples.diagram(
                                "X_1",
                                "<serviceTask id='X_1' camunda:delegateExpression='${sampleDelegate}'><extensionElements>"
                                        + "<camunda:inputOutput><camunda:inputParameter name='b'>${a == 1 ? 'one' : 'more'}"
                                        + "</camunda:inputParameter></camunda:inputOutput></extensionElements></serviceTask>"),
                        ""));
        parsing.getRuntimeService().startProcessInstanceByKey("sample", Map.of("a", 1));
        assertThat(SampleSteps.RUNS).hasValue(runs + 1);
        parsing.getRepositoryService().deleteDeployment(deployment, true);
    }

    private static String deploy(ProcessEngine engine, Sample sample) {
        return engine.getRepositoryService()
                .createDeployment()
                .addInputStream(sample.file(), new ByteArrayInputStream(sample.bytes()))
                .deploy()
                .getId();
    }

    private static ProcessEngineConfigurationImpl engine(String url, String name) {
        var engine = new StandaloneProcessEngineConfiguration();
        engine.setProcessEngineName(name);
        engine.setJdbcUrl(url);
        engine.setJdbcDriver("org.postgresql.Driver");
        engine.setJdbcUsername("postgres");
        engine.setJdbcPassword("postgres");
        engine.setDatabaseSchemaUpdate("true");
        engine.setJobExecutorActivate(false);
        return engine;
    }
}
