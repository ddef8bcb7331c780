package io.comanda.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.platform.engine.guard.ModelGuard;
import io.comanda.platform.engine.guard.StepCatalogue;
import io.comanda.platform.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How diagrams are written in this house; the waiting and the save points are in their own tests. */
@IntegrationTest
class ProcessModelTest {

    private static final int MOST_NODES = 25;

    @Autowired
    private ModelGuard guard;

    @Autowired
    private StepCatalogue catalogue;

    @Autowired
    private Texts texts;

    static Stream<Diagram> diagrams() {
        return ModelFiles.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void isCalledLikeItsFileAndLivesWithItsModule(Diagram diagram) {
        assertThat(diagram.all(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(diagram.key());
            assertThat(process.getName()).isNotBlank();
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).startsWith("P");
        });
        assertThat(getClass().getClassLoader().getResource("io/comanda/" + diagram.module()))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void passesTheGuard(Diagram diagram) {
        assertThat(guard.findings(diagram.file().getFileName().toString(), ModelFiles.bytes(diagram.file())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void givesElementsIdsOfTypeAndLabel(Diagram diagram) {
        assertThat(diagram.nodes())
                .allSatisfy(node -> assertThat(node.getId()).matches(Diagram.kind(node) + "_[A-Z][A-Za-z0-9]*"));
        assertThat(diagram.all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("Flow_[A-Z]\\w*"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void namesTasksAsVerbAndObjectAndEventsAsObjectAndState(Diagram diagram) {
        assertThat(diagram.all(Task.class))
                .allSatisfy(task -> assertThat(task.getName()).as(task.getId()).matches("[A-Z][a-z]+( [\\w-]+)+"));
        assertThat(diagram.all(SubProcess.class))
                .allSatisfy(part -> assertThat(part.getName()).as(part.getId()).matches("[A-Z][a-z]+( [\\w-]+)+"));
        assertThat(diagram.all(Event.class))
                .allSatisfy(
                        event -> assertThat(event.getName()).as(event.getId()).matches("[A-Z][a-z]+( [\\w-]+)+"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void asksAQuestionAtEachForkAndAnswersItAlways(Diagram diagram) {
        assertThat(diagram.all(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                    assertThat(gateway.getDefault())
                            .as("default of %s", gateway.getId())
                            .isNotNull();
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(flow -> assertThat(flow.getConditionExpression() == null)
                                    .as("condition of %s", flow.getId())
                                    .isEqualTo(flow.equals(gateway.getDefault())));
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void callsEachStepLikeItsLabel(Diagram diagram) {
        assertThat(diagram.all(Task.class))
                .filteredOn(task -> Diagram.engine(task, "delegateExpression").isPresent())
                .allSatisfy(task -> {
                    var label = task.getId().substring(task.getId().indexOf('_') + 1);
                    var step = Diagram.bean(
                            Diagram.engine(task, "delegateExpression").orElseThrow());
                    assertThat(step)
                            .isEqualTo(
                                    label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) + "Delegate");
                });
    }

    @Test
    void usesEachStepThereIsAndNoOther() {
        var used = diagrams().flatMap(d -> d.steps().stream()).collect(Collectors.toSet());
        var there = new HashSet<>(catalogue.tasks());
        there.addAll(catalogue.taskListeners());
        there.addAll(catalogue.executionListeners());
        there.removeIf(step -> step.startsWith("sample"));
        assertThat(used).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void findsEachDecisionInItsFileAndAsksEach() {
        var sources = ModelFiles.sources();
        assertThat(ModelFiles.decisions()).isNotEmpty().allSatisfy(file -> {
            var key = ModelFiles.key(file);
            var decision = new String(ModelFiles.bytes(file), StandardCharsets.UTF_8);
            assertThat(decision).contains("<decision id=\"" + key + "\"").contains("historyTimeToLive=");
            assertThat(guard.findings(file.getFileName().toString(), ModelFiles.bytes(file)))
                    .isEmpty();
            assertThat(sources.contains("\"" + key + "\"") || isReferred(key))
                    .as("%s is asked", key)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void draws(Diagram diagram) {
        var shapes = diagram.all(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement())
                .filter(element -> element != null)
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        var edges = diagram.all(BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId())
                .collect(Collectors.toSet());
        assertThat(diagram.nodes()).extracting(FlowNode::getId).allMatch(shapes::contains);
        assertThat(diagram.all(SequenceFlow.class))
                .extracting(SequenceFlow::getId)
                .allMatch(edges::contains);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void showsNotMoreThanOneCanReadAtOnce(Diagram diagram) {
        assertThat(diagram.all(BpmnPlane.class)).allSatisfy(plane -> assertThat(plane.getDiagramElements())
                .filteredOn(e -> e instanceof BpmnShape shape && shape.getBpmnElement() instanceof FlowNode)
                .as("nodes on the plane of %s", plane.getBpmnElement().getId())
                .hasSizeLessThanOrEqualTo(MOST_NODES));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void speaksInWordsOfTheDictionary(Diagram diagram) {
        var dictionary = Dictionary.words();
        assertThat(diagram.all(Message.class)).extracting(Message::getName).allMatch(dictionary::contains);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void catchesRefusalsThatExistAndHaveATextForPeople(Diagram diagram) {
        var dictionary = Dictionary.words();
        assertThat(diagram.all(Error.class))
                .extracting(Error::getErrorCode)
                .allMatch(code -> dictionary.contains(code)
                        || Dictionary.isRefusal(code) && texts.has("refusal." + code + ".title")
                        || isThrownInside(diagram, code));
    }

    /** An end of one part that another part catches, which nobody outside the diagram meets. */
    private static boolean isThrownInside(Diagram diagram, String code) {
        return diagram.all(EndEvent.class).stream()
                .flatMap(end -> end.getEventDefinitions().stream())
                .anyMatch(d -> d instanceof ErrorEventDefinition thrown
                        && code.equals(thrown.getError().getErrorCode()));
    }

    private static boolean isReferred(String decision) {
        return diagrams().flatMap(d -> d.all(Task.class).stream()).anyMatch(task -> Diagram.engine(task, "decisionRef")
                .filter(decision::equals)
                .isPresent());
    }
}
