package io.comanda.platform.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.comanda.platform.engine.KnownFacts;
import io.comanda.platform.engine.ProcessFacts;
import io.comanda.samples.process.SampleSteps.SampleDelegate;
import io.comanda.samples.process.SampleSteps.SampleListener;
import io.comanda.samples.process.SampleSteps.SampleOutside;
import io.comanda.samples.process.SampleSteps.SampleTaskListener;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Models put together from pieces, and a guard that knows the sample steps. */
final class Samples {

    /**
     * A file for the guard.
     *
     * @param elementId what a finding must point at
     */
    record Sample(String what, String file, String content, String elementId) {

        Sample at(String element) {
            return new Sample(what, file, content, element);
        }

        byte[] bytes() {
            return content.getBytes(UTF_8);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static final String DEFINITIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
              xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:activiti="http://activiti.org/bpmn"
              id="Definitions_1" targetNamespace="urn:comanda">
            """;

    private Samples() {}

    static DefaultListableBeanFactory steps() {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("sampleDelegate", new SampleDelegate());
        beans.registerSingleton("sampleOutside", new SampleOutside());
        beans.registerSingleton("sampleListener", new SampleListener());
        beans.registerSingleton("sampleTaskListener", new SampleTaskListener());
        beans.registerSingleton("notAStep", new StringBuilder());
        beans.registerSingleton("shippedModels", new ShippedModels());
        beans.registerSingleton("words", new ModelVocabulary() {
            @Override
            public Set<String> groups() {
                return Set.of("order-desk", "supervisor");
            }

            @Override
            public Map<String, Set<String>> messages() {
                return Map.of("ordering.OrderPlaced", Set.of(), "payment.PaymentCaptured", Set.of("total"));
            }
        });
        return beans;
    }

    static StepCatalogue catalogue() {
        return new StepCatalogue(steps());
    }

    static ModelGuard guard() {
        return new ModelGuard(
                catalogue(),
                steps().getBeanProvider(ModelVocabulary.class),
                facts(),
                new ShippedModels(),
                steps().getBeanProvider(ModelSource.class));
    }

    static KnownFacts facts() {
        return new KnownFacts(steps().getBeanProvider(ProcessFacts.class));
    }

    static EngineHardening hardening() {
        return new EngineHardening(guard(), catalogue(), facts());
    }

    /** Start, then this element, then the end. */
    static String diagram(String id, String element) {
        return definitions(
                """
                <process id="sample" isExecutable="true" camunda:historyTimeToLive="P1D">
                  <startEvent id="StartEvent_Begun"/>
                  %s
                  <endEvent id="EndEvent_Done"/>
                  <sequenceFlow id="Flow_1" sourceRef="StartEvent_Begun" targetRef="%s"/>
                  <sequenceFlow id="Flow_2" sourceRef="%s" targetRef="EndEvent_Done"/>
                </process>
                """
                        .formatted(element, id, id));
    }

    /** Two ways to the end, one of them under this condition. */
    static String choice(String conditionExpression) {
        return definitions(
                """
                <process id="sample" isExecutable="true" camunda:historyTimeToLive="P1D">
                  <startEvent id="StartEvent_Begun"/>
                  <exclusiveGateway id="Gateway_Which" default="Flow_Else"/>
                  <endEvent id="EndEvent_Done"/>
                  <sequenceFlow id="Flow_1" sourceRef="StartEvent_Begun" targetRef="Gateway_Which"/>
                  <sequenceFlow id="Flow_If" sourceRef="Gateway_Which" targetRef="EndEvent_Done">%s</sequenceFlow>
                  <sequenceFlow id="Flow_Else" sourceRef="Gateway_Which" targetRef="EndEvent_Done"/>
                </process>
                """
                        .formatted(conditionExpression));
    }

    static String condition(String term) {
        return choice("<conditionExpression xsi:type=\"tFormalExpression\">${%s}</conditionExpression>"
                .formatted(term.replace("&", "&amp;").replace("<", "&lt;")));
    }

    static String definitions(String content) {
        return DEFINITIONS + content + "</definitions>";
    }

    static String decision(String input, String output) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                  id="Definitions_2" name="Sample" namespace="urn:comanda">
                  <decision id="sample-decision" name="Sample" camunda:historyTimeToLive="P1D">
                    <decisionTable id="Table_1" hitPolicy="FIRST">
                      <input id="Input_1"><inputExpression id="InputExpression_1" typeRef="string" %s</inputExpression></input>
                      <output id="Output_1" name="answer" typeRef="string"/>
                      <rule id="Rule_1"><inputEntry id="Entry_1"><text></text></inputEntry>
                        <outputEntry id="Entry_2" %s</outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """
                .formatted(input, output);
    }

    static String form(String component) {
        return "{\"id\":\"sample-form\",\"type\":\"default\",\"schemaVersion\":18,\"components\":[" + component + "]}";
    }
}
