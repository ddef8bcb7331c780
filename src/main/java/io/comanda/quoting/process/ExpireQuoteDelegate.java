package io.comanda.quoting.process;

import io.comanda.platform.engine.Step;
import io.comanda.quoting.QuoteCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a quote that nobody answered in time. */
@Component
@Step(reads = QuoteVariables.VERSION, isProtected = true)
class ExpireQuoteDelegate implements JavaDelegate {

    private final QuoteCourse course;

    ExpireQuoteDelegate(QuoteCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution step) {
        course.expire(step.getProcessBusinessKey(), QuoteVariables.version(step));
    }
}
