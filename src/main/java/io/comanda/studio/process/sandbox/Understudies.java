package io.comanda.studio.process.sandbox;

import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_START;
import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_TAKE;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Puts a stand-in in the place of everything in a draft that would do something, ask somebody or wait, and takes out save
 * points, timers, subscriptions and listeners: what is left of it runs to its end in one go and touches nothing.
 */
final class Understudies extends AbstractBpmnParseListener {

    /** The engine's own behaviour decides the road. */
    private static final Set<String> THEMSELVES = Set.of(
            ActivityTypes.MULTI_INSTANCE_BODY,
            ActivityTypes.SUB_PROCESS,
            ActivityTypes.GATEWAY_EXCLUSIVE,
            ActivityTypes.GATEWAY_PARALLEL,
            ActivityTypes.GATEWAY_INCLUSIVE,
            ActivityTypes.END_EVENT_NONE,
            ActivityTypes.END_EVENT_ERROR,
            ActivityTypes.END_EVENT_TERMINATE);

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        quieten(process);
        process.getActivities().forEach(activity -> replace(activity, null));
    }

    /** @param item the variable that tells the turn of the multi-instance element around it */
    private void replace(ActivityImpl activity, @Nullable String item) {
        quieten(activity);
        activity.setAsyncBefore(false);
        activity.setAsyncAfter(false);
        var inside = itemOf(activity).orElse(item);
        var type = String.valueOf(activity.getProperty(BpmnProperties.TYPE.getName()));
        var stand = new Stand(activity.getId(), item);
        if (activity.getActivityBehavior() instanceof CallActivityBehavior drawn) {
            stand.remember(activity);
            activity.setActivityBehavior(new CalledProcess(drawn, stand));
        } else if (!THEMSELVES.contains(type)) {
            activity.setActivityBehavior(new RecordedStep(stand));
        }
        if (!type.equals(ActivityTypes.MULTI_INSTANCE_BODY)) {
            listen(activity, stand);
        }
        activity.getOutgoingTransitions().forEach(flow -> listen((TransitionImpl) flow));
        activity.getActivities().forEach(each -> replace(each, inside));
    }

    private static Optional<String> itemOf(ActivityImpl activity) {
        return activity.getActivityBehavior() instanceof MultiInstanceActivityBehavior loop
                ? Optional.ofNullable(loop.getCollectionElementVariable())
                : Optional.empty();
    }

    private static void quieten(ScopeImpl scope) {
        forget(scope);
        scope.getProperties().set(BpmnProperties.TIMER_DECLARATIONS, new HashMap<>());
        scope.getProperties().set(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS, new HashMap<>());
        scope.getProperties().set(BpmnProperties.EVENT_SUBSCRIPTION_DECLARATIONS, new HashMap<>());
    }

    private static void forget(CoreModelElement element) {
        element.getListeners().clear();
        element.getBuiltInListeners().clear();
        element.getVariableListeners().clear();
        element.getBuiltInVariableListeners().clear();
    }

    private static void listen(ActivityImpl activity, Stand stand) {
        activity.addListener(EVENTNAME_START, (ExecutionListener) entering -> {
            var token = (ActivityExecution) entering;
            Play.current().enter(Calls.path(token, stand.id()), stand.turn(token));
        });
    }

    private static void listen(TransitionImpl flow) {
        forget(flow);
        flow.addListener(EVENTNAME_TAKE, (ExecutionListener)
                token -> Play.current().pass(Calls.path((ActivityExecution) token, flow.getId())));
    }
}
