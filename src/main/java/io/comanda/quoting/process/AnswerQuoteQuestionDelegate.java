package io.comanda.quoting.process;

import io.comanda.platform.engine.Step;
import io.comanda.quoting.QuoteAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the customer what the desk answered. */
@Component
@Step(reads = {"question", "answer"})
class AnswerQuoteQuestionDelegate implements JavaDelegate {

    private final QuoteAnswers answers;

    AnswerQuoteQuestionDelegate(QuoteAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution step) {
        answers.answer(
                step.getProcessBusinessKey(),
                String.valueOf(step.getVariable("question")),
                String.valueOf(step.getVariable("answer")),
                step.getId());
    }
}
