package io.comanda;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Remembers which sequence flows any test of this run has taken. */
public class TakenFlows implements BeanPostProcessor {

    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

    public static Set<String> all() {
        return Set.copyOf(TAKEN);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringProcessEngineConfiguration engine) {
            engine.getCustomPostBPMNParseListeners().add(new Recorder());
        }
        return bean;
    }

    private static class Recorder extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            flow.addListener(
                    ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> TAKEN.add(flow.getId()));
        }
    }
}
