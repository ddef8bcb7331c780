package io.comanda.fulfilment.process;

import io.comanda.fulfilment.ChangePoint;
import io.comanda.fulfilment.ChangePoint.Verdict;
import io.comanda.platform.engine.ModelProperties;
import io.comanda.platform.engine.ProcessMessages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.springframework.stereotype.Component;

/** Where the process of an order is, as far as others have to know it. */
@Component
public class OrderRun {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final ProcessMessages messages;

    OrderRun(RuntimeService runtime, RepositoryService repository, TaskService tasks, ProcessMessages messages) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.messages = messages;
    }

    /** Whether it would hear a change or a cancellation now. */
    public boolean canBeStopped(String orderNumber) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(orderNumber)
                        .messageEventSubscriptionName(Names.ORDER_INTERRUPTED)
                        .count()
                > 0;
    }

    public int openTasks(String orderNumber) {
        return (int)
                tasks.createTaskQuery().processInstanceBusinessKey(orderNumber).count();
    }

    /** What its diagram says to a change at the steps where it is; refused where it would not hear one. */
    public ChangePoint changePoint(String orderNumber) {
        if (!canBeStopped(orderNumber)) {
            return new ChangePoint(Verdict.REFUSE, null);
        }
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(orderNumber)
                .processDefinitionKey(Names.ORDER_PROCESS)
                .list()
                .stream()
                .flatMap(instance -> steps(instance).stream())
                .map(OrderRun::changePoint)
                .max(Comparator.comparing(ChangePoint::verdict))
                .orElseGet(ChangePoint::free);
    }

    /** @return false when it cannot hear it just now */
    public boolean beginAnew(String orderNumber) {
        return messages.deliver(
                Names.ORDER_INTERRUPTED, orderNumber, Map.of(Names.INTERRUPTION, Names.CHANGE, Names.REMINDERS, 0));
    }

    private List<BaseElement> steps(ProcessInstance instance) {
        var model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
        return runtime.getActiveActivityIds(instance.getId()).stream()
                .<BaseElement>map(model::getModelElementById)
                .filter(Objects::nonNull)
                .toList();
    }

    private static ChangePoint changePoint(BaseElement step) {
        return ModelProperties.find(step, Names.CHANGE)
                .map(verdict -> new ChangePoint(
                        Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)), step.getAttributeValue("name")))
                .orElseGet(ChangePoint::free);
    }
}
