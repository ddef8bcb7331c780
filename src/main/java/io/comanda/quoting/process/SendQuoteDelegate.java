package io.comanda.quoting.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.VariableKind;
import io.comanda.platform.engine.Writes;
import io.comanda.quoting.QuoteCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the quote, and sets when to remind and when it ends. */
@Component
@Step(
        reads = QuoteVariables.VERSION,
        writes = {
            @Writes(value = "remindAt", kind = VariableKind.MOMENT),
            @Writes(value = "expiresAt", kind = VariableKind.MOMENT)
        })
class SendQuoteDelegate implements JavaDelegate {

    private final QuoteCourse course;

    SendQuoteDelegate(QuoteCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution step) {
        var term = course.send(step.getProcessBusinessKey(), QuoteVariables.version(step));
        step.setVariable("remindAt", term.remindAt().toString());
        step.setVariable("expiresAt", term.expiresAt().toString());
    }
}
