package io.comanda.quoting.process;

import io.comanda.platform.engine.Step;
import io.comanda.quoting.QuoteCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the quote back to who wrote it, with what the supervisor says. */
@Component
@Step(reads = {QuoteVariables.VERSION, "remark"})
class ReturnQuoteDelegate implements JavaDelegate {

    private final QuoteCourse course;

    ReturnQuoteDelegate(QuoteCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution step) {
        course.giveBack(
                step.getProcessBusinessKey(), QuoteVariables.version(step), QuoteVariables.text(step, "remark"));
    }
}
