package io.comanda.platform.engine.guard;

import org.camunda.bpm.engine.ProcessEngineException;

/** An expression is outside the small language models may use, or does not fit the values it meets. */
public final class ExpressionRefused extends ProcessEngineException {

    private static final long serialVersionUID = 1L;

    ExpressionRefused(String message) {
        super(message);
    }
}
