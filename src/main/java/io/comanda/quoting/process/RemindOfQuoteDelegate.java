package io.comanda.quoting.process;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.Writes;
import io.comanda.quoting.QuoteCourse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the customer of the offer, and finds out who is to follow it up. */
@Component
@Step(reads = QuoteVariables.VERSION, writes = @Writes("followedUpBy"))
class RemindOfQuoteDelegate implements JavaDelegate {

    private final QuoteCourse course;

    RemindOfQuoteDelegate(QuoteCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution step) {
        course.remind(step.getProcessBusinessKey(), QuoteVariables.version(step));
        step.setVariable(
                "followedUpBy",
                course.followedUpBy(step.getProcessBusinessKey()).orElse(null));
    }
}
