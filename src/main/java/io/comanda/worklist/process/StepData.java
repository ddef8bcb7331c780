package io.comanda.worklist.process;

import io.comanda.worklist.DataNotCorrectable;
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

    private final ManagementService management;
    private final RuntimeService runtime;

    StepData(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    Map<String, Object> of(String job) {
        var execution = execution(job);
        var data = new TreeMap<String, Object>();
        if (execution != null) {
            runtime.getVariables(execution).forEach((name, value) -> {
                if (isCorrectable(name, value)) {
                    data.put(name, value);
                }
            });
        }
        return data;
    }

    /** Each value keeps its type; nothing new is added. */
    void correct(String job, Map<String, Object> corrections) {
        var present = of(job);
        var execution = execution(job);
        corrections.forEach((name, value) -> {
            var old = present.get(name);
            if (old == null || execution == null) {
                throw new DataNotCorrectable(name);
            }
            runtime.setVariable(execution, name, typed(name, old, value));
        });
    }

    private @Nullable String execution(String job) {
        var found = management.createJobQuery().jobId(job).singleResult();
        return found == null ? null : found.getExecutionId();
    }

    private static boolean isCorrectable(String name, @Nullable Object value) {
        return (value instanceof String || value instanceof Number || value instanceof Boolean)
                && !NAMES_A_THING.matcher(name).matches();
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
