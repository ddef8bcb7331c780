package io.comanda.platform.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a refused production start into a list of what to give. */
class NotFitForProductionAnalyzer extends AbstractFailureAnalyzer<NotFitForProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotFitForProduction cause) {
        return new FailureAnalysis(
                "The application does not start with these settings:\n\n- " + String.join("\n- ", cause.faults()),
                "Give them as environment variables (names in brackets) or in config/application-prod.yml;"
                        + " docs/guides/operations.md explains each. To look around without any, start without a profile:"
                        + " that is the demo.",
                cause);
    }
}
