package io.comanda.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.comanda.IntegrationTest;
import io.comanda.platform.engine.guard.Finding;
import io.comanda.platform.engine.guard.ModelGuard;
import io.comanda.platform.engine.guard.ModelRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Models as other tools write them: taken as they are, and kept to the last byte, or refused for the reason that stands
 * here beside them.
 */
@IntegrationTest
class ModelsOfOthersTest {

    private static final Path FOLDER = Path.of("src/test/resources/models-of-others");

    @Autowired
    private ModelGuard guard;

    @Autowired
    private RepositoryService repository;

    static Stream<String> accepted() {
        return Stream.of(
                "holiday-request.bpmn", // Modeler 5.31 for Camunda 7: colours in two namespaces, execution platform
                "supplier-check.bpmn", // Modeler 1.11: ids of that time, a condition in CDATA, a decision asked
                // directly
                "complaint-desk.bpmn", // Modeler 2.2: pools, lanes, a note, properties
                "month-end.bpmn", // Modeler 4.12: cron, parallel branches in a part, a timer on it, a version tag
                "dish.dmn", // Modeler 5.28: two decisions, a diagram of them, widths of columns, values listed
                "visit-report.form"); // Modeler 5.0: a form of schema 4 with layout
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("pizza.bpmn", List.of("element-not-allowed"), "a plain task does nothing"),
                Arguments.of("ship-parcel.bpmn", List.of("element-not-allowed", "step-missing"), "steps of Camunda 8"),
                Arguments.of(
                        "handle-invoice.bpmn",
                        List.of(
                                "attribute-not-allowed",
                                "element-not-allowed",
                                "value-not-allowed",
                                "form-missing",
                                "task-without-owner",
                                "due-missing"),
                        "Signavio names a schema outside, its own elements, and an id that is no key"),
                Arguments.of(
                        "vacation.bpmn",
                        List.of("attribute-not-allowed", "form-missing", "task-without-owner", "due-missing"),
                        "attributes of Activiti"),
                Arguments.of(
                        "expense.bpmn",
                        List.of("attribute-not-allowed", "element-not-allowed", "step-missing"),
                        "attributes and elements of Flowable"),
                Arguments.of(
                        "evaluation.bpmn",
                        List.of(
                                "attribute-not-allowed",
                                "element-not-allowed",
                                "form-missing",
                                "task-without-owner",
                                "due-missing"),
                        "attributes, elements and Java types of jBPM"),
                Arguments.of(
                        "hiring.bpmn",
                        List.of("element-not-allowed", "value-not-allowed", "name-differs"),
                        "a plain task, elements of Bizagi, an id that is no key"),
                Arguments.of(
                        "loan-granting.bpmn",
                        List.of("attribute-not-allowed", "step-missing"),
                        "an external worker, whom nobody here answers for"),
                Arguments.of(
                        "loan-approval.bpmn",
                        List.of(
                                "attribute-not-allowed",
                                "step-missing",
                                "form-missing",
                                "task-without-owner",
                                "due-missing"),
                        "a class by its name, pages for forms, a task for one person"),
                Arguments.of(
                        "invite-review.bpmn", List.of("attribute-not-allowed"), "names a schema that could be fetched"),
                Arguments.of(
                        "discount.dmn", List.of("wrong-root"), "DMN 1.1, which the editor does not write any more"),
                Arguments.of("grading.dmn", List.of("table-gap"), "no grade below 0, between 49 and 50, above 100"),
                Arguments.of(
                        "survey.form",
                        List.of("attribute-not-allowed", "element-not-allowed"),
                        "fields that reckon, and a list of rows"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void acceptsAndKeepsEveryByte(String file) throws IOException {
        var content = ModelFiles.bytes(FOLDER.resolve(file));
        assertThat(guard.findings(file, content)).filteredOn(Finding::refuses).isEmpty();
        var deployment = repository
                .createDeployment()
                .addInputStream(file, new ByteArrayInputStream(content))
                .deploy();
        try {
            assertThat(kept(deployment.getId(), file)).isEqualTo(content);
            assertThat(parsed(file, kept(deployment.getId(), file))).isEqualTo(parsed(file, content));
            if (file.endsWith(".bpmn")) {
                var live = repository
                        .createProcessDefinitionQuery()
                        .deploymentId(deployment.getId())
                        .singleResult();
                assertThat(live.getKey()).isEqualTo(ModelFiles.key(Path.of(file)));
                assertThat(Bpmn.convertToString(repository.getBpmnModelInstance(live.getId())))
                        .isEqualTo(parsed(file, content));
            }
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void refusesForTheReason(String file, List<String> codes, String why) {
        var content = ModelFiles.bytes(FOLDER.resolve(file));
        assertThat(guard.findings(file, content))
                .as(why)
                .filteredOn(Finding::refuses)
                .extracting(Finding::code)
                .containsOnly(codes.toArray(String[]::new));
        assertThatExceptionOfType(ModelRefused.class).isThrownBy(() -> guard.check(file, content));
    }

    @Test
    void looksAtEachFileThereIs() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(accepted(), refused().map(row -> String.valueOf(row.get()[0])))
                                    .toList());
        }
    }

    private byte[] kept(String deployment, String file) throws IOException {
        try (var resource = repository.getResourceAsStream(deployment, file)) {
            return resource.readAllBytes();
        }
    }

    private static String parsed(String file, byte[] content) {
        InputStream stream = new ByteArrayInputStream(content);
        if (file.endsWith(".bpmn")) {
            return Bpmn.convertToString(Bpmn.readModelFromStream(stream));
        }
        return file.endsWith(".dmn")
                ? Dmn.convertToString(Dmn.readModelFromStream(stream))
                : new Form(FOLDER.resolve(file)).json().toString();
    }
}
