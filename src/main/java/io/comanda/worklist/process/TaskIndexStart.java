package io.comanda.worklist.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Compares the task list with the engine's tables once at the start, when the engine has made them. */
@Component
class TaskIndexStart implements SmartInitializingSingleton {

    private final TaskIndex index;

    TaskIndexStart(TaskIndex index, ProcessEngine engine) {
        this.index = index;
    }

    @Override
    public void afterSingletonsInstantiated() {
        index.reconcile();
    }
}
