package io.comanda.samples.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.Writes;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** One step of each kind. They count how often they ran. */
public final class SampleSteps {

    public static final AtomicInteger RUNS = new AtomicInteger();

    private SampleSteps() {}

    public static final class SampleDelegate implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            RUNS.incrementAndGet();
        }
    }

    /** Asks somebody outside, who may refuse. */
    @Step(
            errors = "samples.Refused",
            writes =
                    @Writes(
                            value = "answer",
                            oneOf = {"yes", "no"}),
            leavesDatabase = true)
    public static final class SampleOutside implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            RUNS.incrementAndGet();
        }
    }

    public static final class SampleListener implements ExecutionListener {
        @Override
        public void notify(DelegateExecution execution) {
            RUNS.incrementAndGet();
        }
    }

    public static final class SampleTaskListener implements TaskListener {
        @Override
        public void notify(DelegateTask task) {
            RUNS.incrementAndGet();
        }
    }
}
