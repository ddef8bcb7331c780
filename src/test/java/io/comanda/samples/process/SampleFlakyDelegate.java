package io.comanda.samples.process;

import io.comanda.platform.engine.Step;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Fails for the subjects it is told to fail for. */
@Step(reads = {"decision", "parcels"})
@Component
public class SampleFlakyDelegate implements JavaDelegate {

    public static final Set<String> FAILS_FOR = ConcurrentHashMap.newKeySet();

    /** In the step that tells somebody. */
    public static final Set<String> FAILS_TELLING = ConcurrentHashMap.newKeySet();

    @Override
    public void execute(DelegateExecution execution) {
        var subject = execution.getProcessBusinessKey();
        var tells = "ServiceTask_SampleTell".equals(execution.getCurrentActivityId());
        if ((tells ? FAILS_TELLING : FAILS_FOR).contains(subject)) {
            throw new IllegalStateException("The carrier does not answer for " + subject + "\nsecond line");
        }
    }
}
