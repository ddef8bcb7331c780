package io.comanda.quoting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** What a quote's process knows. */
final class QuoteVariables {

    static final String VERSION = "quoteVersion";

    private QuoteVariables() {}

    /** The version this instance follows. */
    static int version(DelegateExecution step) {
        return (Integer) step.getVariable(VERSION);
    }

    static @Nullable String text(DelegateExecution step, String name) {
        return step.getVariable(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
