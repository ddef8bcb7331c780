package io.comanda.fulfilment.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Where the process of an order is, as far as others have to know it. */
@Component
public class OrderRun {

    private final RuntimeService runtime;
    private final TaskService tasks;

    OrderRun(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Whether it would hear a cancellation now. */
    public boolean canBeStopped(String orderNumber) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(orderNumber)
                        .messageEventSubscriptionName(Names.CANCELLATION_REQUESTED)
                        .count()
                > 0;
    }

    public int openTasks(String orderNumber) {
        return (int)
                tasks.createTaskQuery().processInstanceBusinessKey(orderNumber).count();
    }
}
