package io.comanda.quoting.process;

import io.comanda.quoting.QuoteCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the quote, and sets when to remind and when it ends. */
@Component
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
