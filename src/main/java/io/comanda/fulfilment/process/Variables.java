package io.comanda.fulfilment.process;

import static org.camunda.bpm.engine.variable.Variables.untypedValue;

import java.math.BigDecimal;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads and writes process variables with their types. */
final class Variables {

    private Variables() {}

    static String order(DelegateExecution step) {
        return step.getProcessBusinessKey();
    }

    static String shipment(DelegateExecution step) {
        return (String) step.getVariable(Names.SHIPMENT);
    }

    static Optional<String> text(DelegateExecution step, String name) {
        return Optional.ofNullable(step.getVariable(name)).map(String::valueOf).filter(text -> !text.isBlank());
    }

    static Optional<BigDecimal> number(DelegateExecution step, String name) {
        return text(step, name).map(BigDecimal::new);
    }

    static int count(DelegateExecution step, String name) {
        return number(step, name).map(BigDecimal::intValue).orElse(0);
    }

    /** For the gateway that follows in the same transaction; not stored. */
    static void route(DelegateExecution step, String name, Object value) {
        step.setVariable(name, untypedValue(value, true));
    }

    /** What people enter for one shipment must not reach another one of the same order. */
    static void keepApart(DelegateExecution step, String... names) {
        for (var name : names) {
            step.setVariableLocal(name, null);
        }
    }
}
