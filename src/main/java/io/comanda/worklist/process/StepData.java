package io.comanda.worklist.process;

import io.comanda.worklist.DataNotCorrectable;
import io.comanda.worklist.domain.TaskFacts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The plain values a failed step works with. Corrected is what routes a process; what names a thing, such as the
 * shipment's number, stays, for another thing is another process.
 */
@Component
class StepData {

    private static final Pattern NAMES_A_THING = Pattern.compile(".*(Number|Id|Key)|nrOf.*|loopCounter");
    private static final int LONGEST = 4000;

    private final TaskFacts facts;
    private final ManagementService management;
    private final RuntimeService runtime;

    StepData(TaskFacts facts, ManagementService management, RuntimeService runtime) {
        this.facts = facts;
        this.management = management;
        this.runtime = runtime;
    }

    Map<String, Object> of(String job) {
        var data = new TreeMap<>(facts.ofJob(job));
        data.keySet().removeIf(name -> NAMES_A_THING.matcher(name).matches());
        return data;
    }

    /** Each value keeps its type; nothing new is added. */
    void correct(String job, Map<String, Object> corrections) {
        var present = of(job);
        var execution = execution(job);
        corrections.forEach((name, value) -> {
            if (execution == null || !present.containsKey(name)) {
                throw new DataNotCorrectable(name);
            }
            runtime.setVariable(execution, name, typed(name, runtime.getVariable(execution, name), value));
        });
    }

    /** Whatever the step works with, it is not done. */
    void skip(String job, String step) {
        var execution = execution(job);
        if (execution != null) {
            SkippableSteps.mark(runtime, execution, step);
        }
    }

    private @Nullable String execution(String job) {
        var found = management.createJobQuery().jobId(job).singleResult();
        return found == null ? null : found.getExecutionId();
    }

    private static Object typed(String name, Object old, Object value) {
        if (old instanceof String && value instanceof String text && text.length() <= LONGEST) {
            return text;
        }
        if (old instanceof Boolean && value instanceof Boolean) {
            return value;
        }
        if (old instanceof Number && value instanceof Number number) {
            return number(name, old, new BigDecimal(number.toString()));
        }
        throw new DataNotCorrectable(name);
    }

    private static Object number(String name, Object old, BigDecimal value) {
        try {
            if (old instanceof Integer) {
                return value.intValueExact();
            }
            return old instanceof Long ? (Object) value.longValueExact() : (Object) value.doubleValue();
        } catch (ArithmeticException e) {
            throw new DataNotCorrectable(name);
        }
    }
}
