package io.comanda.platform.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Ends what would go on for ever without a save point: one transaction goes through so many steps and no more. */
final class BoundedRun extends AbstractBpmnParseListener implements ExecutionListener {

    /** Well above the largest order; what needs more is a loop. */
    static final int MOST_STEPS = 10_000;

    static void bind(ProcessEngineConfigurationImpl engine) {
        engine.setCustomSessionFactories(List.of(new Counting()));
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        definition.getActivities().forEach(this::count);
    }

    private void count(ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, this);
        activity.getActivities().forEach(this::count);
    }

    @Override
    public void notify(DelegateExecution execution) {
        Context.getCommandContext().getSession(Steps.class).count();
    }

    private static final class Counting implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Steps.class;
        }

        @Override
        public Session openSession() {
            return new Steps();
        }
    }

    /** Lives as long as the transaction. */
    private static final class Steps implements Session {

        private int taken;

        void count() {
            if (++taken > MOST_STEPS) {
                throw new ExpressionRefused("More than " + MOST_STEPS + " steps without a save point");
            }
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
