package io.comanda.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.platform.engine.Step;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a process rests somebody is told when it takes long, and nothing done is done again; that each wait can end is for the guard. */
class WaitingTest {

    private static final Set<String> ROLES =
            Set.of("order-desk", "warehouse", "finance", "supervisor", "agent", "purchasing", "process-admin");
    private static final String SAVE_POINT = "Save point:";

    /** Steps that ask a system outside; that each has a save point before it is for the guard. */
    private static final Set<String> OUTSIDE = StepSource.all()
            .filter(step -> step.type().getAnnotation(Step.class).leavesDatabase())
            .map(StepSource::bean)
            .collect(Collectors.toSet());

    static Stream<Diagram> diagrams() {
        return ModelFiles.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void givesEachHumanTaskAFormAGroupATermAndAnEscalation(Diagram diagram) {
        var forms = ModelFiles.forms().map(f -> ModelFiles.key(f.file())).toList();
        assertThat(diagram.all(UserTask.class)).allSatisfy(task -> {
            assertThat(Diagram.engine(task, "formRef"))
                    .as("form of %s", task.getId())
                    .get()
                    .isIn(forms);
            assertThat(task.getCamundaCandidateGroupsList())
                    .as("groups of %s", task.getId())
                    .isNotEmpty()
                    .isSubsetOf(ROLES);
            assertThat(task.getCamundaDueDate()).as("term of %s", task.getId()).startsWith("P");
            assertThat(listeners(task)).as("escalation of %s", task.getId()).anyMatch(WaitingTest::escalates);
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void beginsWithASavePoint(Diagram diagram) {
        assertThat(diagram.all(StartEvent.class))
                .filteredOn(start -> start.getParentElement() instanceof Process && !Diagram.isTimer(start))
                .isNotEmpty()
                .allSatisfy(
                        start -> assertThat(isSaved(start)).as(start.getId()).isTrue());
    }

    /** At the start itself, or at the start of the sub-process that follows it, which then can be cancelled at once. */
    private static boolean isSaved(StartEvent start) {
        return Diagram.flag(start, "asyncBefore")
                || start.getSucceedingNodes().list().stream()
                        .filter(SubProcess.class::isInstance)
                        .flatMap(next -> next.getChildElementsByType(StartEvent.class).stream())
                        .anyMatch(inner -> Diagram.flag(inner, "asyncBefore"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void savesWhatAPersonOrAMessageHasSaid(Diagram diagram) {
        assertThat(Stream.concat(waits(diagram), diagram.all(UserTask.class).stream()))
                .allSatisfy(node -> assertThat(Diagram.flag(node, "asyncAfter") || explains(node))
                        .as("save point after %s", node.getId())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void explainsEachUnusualSavePoint(Diagram diagram) {
        assertThat(diagram.nodes())
                .filteredOn(node -> Diagram.flag(node, "asyncBefore") && !isUsualBefore(node))
                .allSatisfy(node -> assertThat(explains(node)).as(node.getId()).isTrue());
        assertThat(diagram.nodes())
                .filteredOn(node -> Diagram.flag(node, "asyncAfter") && !isUsualAfter(node))
                .allSatisfy(node -> assertThat(explains(node)).as(node.getId()).isTrue());
    }

    private static boolean isUsualBefore(FlowNode node) {
        return node instanceof StartEvent
                || node instanceof ParallelGateway
                || Diagram.engine(node, "delegateExpression")
                        .map(Diagram::bean)
                        .filter(OUTSIDE::contains)
                        .isPresent();
    }

    private static boolean isUsualAfter(FlowNode node) {
        return node instanceof UserTask || node instanceof ReceiveTask || node instanceof CatchEvent;
    }

    private static boolean explains(FlowNode node) {
        return Diagram.documentation(node).contains(SAVE_POINT);
    }

    /** Nodes that wait for something from outside; timers end by themselves and people have their escalation. */
    private static Stream<? extends FlowNode> waits(Diagram diagram) {
        return Stream.concat(
                diagram.all(ReceiveTask.class).stream(),
                diagram.all(IntermediateCatchEvent.class).stream().filter(event -> !Diagram.isTimer(event)));
    }

    private static Stream<CamundaTaskListener> listeners(UserTask task) {
        return task.getExtensionElements() == null
                ? Stream.of()
                : task.getExtensionElements().getChildElementsByType(CamundaTaskListener.class).stream();
    }

    private static boolean escalates(CamundaTaskListener listener) {
        return "timeout".equals(listener.getCamundaEvent())
                && "escalate".equals(listener.getAttributeValue("id"))
                && "${escalateTaskListener}".equals(listener.getCamundaDelegateExpression())
                && listener.getChildElementsByType(EventDefinition.class).stream()
                        .anyMatch(d -> d instanceof TimerEventDefinition timer && timer.getTimeDuration() != null);
    }
}
