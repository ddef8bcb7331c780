package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.Samples.diagram;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams that could strand somebody are not saved. */
class DeadEndRuleTest {

    private static final String MESSAGE = "<messageEventDefinition id='D_1'/>";

    private final ModelGuard guard = Samples.guard();

    static Stream<Arguments> deadEnds() {
        return Stream.of(
                Arguments.of("wait-without-end", "X_1", "<receiveTask id='X_1' name='Await money'/>"),
                Arguments.of(
                        "wait-without-end",
                        "X_1",
                        "<intermediateCatchEvent id='X_1'>" + MESSAGE + "</intermediateCatchEvent>"),
                Arguments.of("task-without-owner", "X_1", "<userTask id='X_1' name='Review order'/>"),
                Arguments.of(
                        "error-without-road",
                        "X_1",
                        "<endEvent id='X_1'><errorEventDefinition id='D_1' errorRef='E_1'/></endEvent>"),
                Arguments.of(
                        "event-without-road",
                        "B_1",
                        "<receiveTask id='X_1'/><boundaryEvent id='B_1' attachedToRef='X_1'>" + timer()
                                + "</boundaryEvent>"),
                Arguments.of(
                        "gateway-without-default",
                        "G_1",
                        "<userTask id='X_1'/><exclusiveGateway id='G_1'/><endEvent id='E_1'/><endEvent id='E_2'/>"
                                + road("F_1", "E_1") + road("F_2", "E_2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deadEnds")
    void names(String code, String element, String inside) {
        assertThat(guard.findings("sample.bpmn", diagram("X_1", inside).getBytes(UTF_8)))
                .filteredOn(finding -> finding.elementId().equals(element))
                .extracting(Finding::code)
                .contains(code);
    }

    @Test
    void letsAWaitPassThatATimerEnds() {
        var wait = "<receiveTask id='X_1'/><endEvent id='E_1'/><boundaryEvent id='B_1' attachedToRef='X_1'>" + timer()
                + "</boundaryEvent><sequenceFlow id='F_1' sourceRef='B_1' targetRef='E_1'/>";
        assertThat(guard.findings("sample.bpmn", diagram("X_1", wait).getBytes(UTF_8)))
                .extracting(Finding::code)
                .doesNotContain("wait-without-end", "event-without-road");
    }

    private static String timer() {
        return "<timerEventDefinition id='T_1'><timeDuration>PT1H</timeDuration></timerEventDefinition>";
    }

    private static String road(String id, String to) {
        return "<sequenceFlow id='" + id + "' sourceRef='G_1' targetRef='" + to
                + "'><conditionExpression>${a}</conditionExpression></sequenceFlow>";
    }
}
