package io.comanda.platform.engine.guard;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What a hostile model tries to reach. It is alive in no test. */
public class Marker implements JavaDelegate, ExecutionListener, TaskListener {

    static final AtomicInteger TOUCHED = new AtomicInteger();

    public Marker() {
        TOUCHED.incrementAndGet();
    }

    /** Touches the marker by reflection from inside an expression. */
    static final String ATTACK = "''.getClass().forName('io.comanda.platform.engine.guard.Marker').newInstance()";

    @Override
    public void execute(DelegateExecution execution) {
        TOUCHED.incrementAndGet();
    }

    @Override
    public void notify(DelegateExecution execution) {
        TOUCHED.incrementAndGet();
    }

    @Override
    public void notify(DelegateTask task) {
        TOUCHED.incrementAndGet();
    }
}
